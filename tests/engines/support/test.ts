import { writeFileSync } from 'node:fs'

import { expect, test as base } from '@playwright/test'

import { openHost, type Host } from '../../browser/support/host.ts'
import { BUILT } from './built.ts'
import { ENGINES, NOT_POSSIBLE, type EngineName } from './engines.ts'
import { kept, NOTHING_KEPT } from './kept.ts'
import { Person } from './person.ts'
import type { Engine, Screen } from './tab.ts'

export { expect }

export const PHONE: Screen = { width: 360, height: 740, isDark: false }
export const TABLET: Screen = { width: 820, height: 1180, isDark: false }

interface Visit {
  readonly person: Person
  /** The built site, on an address of its own. */
  readonly host: Host
  /** A site that is not Eleven: Leave leads to its first page. */
  readonly elsewhere: string
}

interface Fixtures {
  readonly host: Host
  readonly visit: (engine: EngineName, screen: Screen) => Promise<Visit>
}

interface WorkerFixtures {
  /** Opens an engine, or takes the one that is open. */
  readonly engine: (name: EngineName) => Promise<Engine>
}

const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
    async ({}, provide) => {
      const open = new Map<EngineName, Promise<Engine>>()
      await provide((name) => {
        const engine = open.get(name) ?? ENGINES[name].open()
        open.set(name, engine)
        return engine
      })
      for (const engine of open.values()) await (await engine).quit()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  host: async ({}, provide) => {
    const host = await openHost(BUILT)
    await provide(host)
    await host.close()
  },
  visit: async ({ engine, host }, provide, info) => {
    const people: Person[] = []
    await provide(async (name, screen) => {
      const tab = await (await engine(name)).open(screen)
      const person = new Person(tab)
      people.push(person)
      return { person, host, elsewhere: process.env['ELSEWHERE'] ?? '' }
    })
    for (const { tab } of people) {
      if (info.status !== info.expectedStatus)
        writeFileSync(info.outputPath('screen.png'), await tab.picture())
      await tab.close()
    }
  },
})

interface Wish {
  readonly on?: Screen
  /** The journey makes the device ready for offline use, so that it keeps a copy. */
  readonly keepsCopy?: true
}

/** A journey, walked in each engine that is here and can; after it nothing is kept anywhere. */
export function journey(
  title: string,
  walk: (visit: Visit) => Promise<void>,
  { on = PHONE, keepsCopy }: Wish = {},
): void {
  for (const [engine, { isHere }] of Object.entries(ENGINES)) {
    const name = engine as EngineName
    if (!isHere() || NOT_POSSIBLE[title]?.[name]) continue
    test(`in ${name}: ${title}`, async ({ visit }) => {
      const made = await visit(name, on)
      await walk(made)
      if (!keepsCopy) expect(await kept(made.person, made.host)).toEqual(NOTHING_KEPT)
    })
  }
}
