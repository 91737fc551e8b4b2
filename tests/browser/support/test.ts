import { test as base, expect } from '@playwright/test'

import { leaveDestination } from '../../../build/leave-destination.ts'
import type { Spoken } from './say.ts'
import { noteAsked } from './server-log.ts'
import { watch, type Sink } from './watchers.ts'

export { expect }

/** Where the built site leaves to; a test that leaves serves a page of its own there. */
export const LEAVE_DESTINATION = leaveDestination(process.env['LEAVE_DESTINATION'])

interface Fixtures extends Spoken {
  readonly site: string
  readonly allowed: readonly Sink[]
  /** Where Leave may lead. */
  readonly leavesTo: string
  readonly watched: void
}

/**
 * Every browser test is watched: it fails if a page says anything on the console, throws, asks for
 * anything that is not a file of the site, goes anywhere but where Leave leads, stores, sends,
 * copies or speaks, breaks the policy, puts anything but an opaque index or the mark of leaving into
 * its history, or takes a title that tells. A test about one of these sinks names it:
 * `test.use({ allowed: ['clipboard'] })`.
 */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  // The run's set-up serves the built site and leaves its addresses here.
  site: async ({ language }, provide) =>
    provide(process.env[language === 'pseudo' ? 'PSEUDO_SITE' : 'SITE'] ?? ''),
  allowed: [[], { option: true }],
  leavesTo: [LEAVE_DESTINATION, { option: true }],
  watched: [
    async ({ context, site, allowed, leavesTo }, provide) => {
      const { sightings, asked, settle } = await watch(context, site, leavesTo)
      await provide()
      await settle()
      noteAsked(asked)
      expect(sightings.filter(({ sink }) => !allowed.includes(sink))).toEqual([])
    },
    { auto: true },
  ],
})
