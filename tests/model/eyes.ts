import type { Page } from '@playwright/test'

import { find, type Called } from './find.ts'
import { look, signs, type Signs } from './look.ts'
import type { Seen } from './model.ts'

/** What is pressed: what is called so, or the answer or the note at a place of the page, from 0. */
export type Target = Called | { readonly radio: number } | { readonly note: number }

/** What a hand has in every page of a browser, so that each look and each aim is one question. */
export interface Eyes {
  /** What is to be seen, once it is what is expected, or after so long whatever it is then. */
  readonly sees: (expected: Partial<Seen>, patienceMs: number) => Promise<Seen>
  /** The middle of a thing, once it is in view; none where it is not there, or is covered. */
  readonly aim: (target: Target) => { readonly x: number; readonly y: number } | undefined
  readonly focusAnswer: () => void
  /** What stands anywhere in the page of what a person said. */
  readonly remains: () => string[]
  /** Once a page of this visit is shown by Back or Forward. */
  readonly moved: () => Promise<void>
  readonly untilThere: () => Promise<void>
}

declare global {
  interface Window {
    eyes: Eyes
  }
}

/** Gives a page, and each that it loads, its eyes. */
export async function openEyes(page: Page): Promise<void> {
  await page.addInitScript({
    content: `window.eyes = (${source(makeEyes)})(${source(look)}, ${source(find)}, ${JSON.stringify(signs())})`,
  })
}

function source(run: (...given: never[]) => unknown): string {
  return run.toString()
}

/** Runs in the page: it refers to nothing outside of itself. */
function makeEyes(lookAt: typeof look, findCalled: typeof find, all: Signs): Eyes {
  const radios = () => [...document.querySelectorAll<HTMLInputElement>('main [type=radio]')]
  const turn = () => new Promise((done) => setTimeout(done))
  const frame = () => new Promise((done) => requestAnimationFrame(done))

  function elementOf(target: Target): HTMLElement | undefined {
    if ('note' in target) return document.querySelectorAll('textarea')[target.note]
    const found = 'radio' in target ? radios()[target.radio] : findCalled(target)
    return found instanceof HTMLInputElement ? (found.closest('label') ?? found) : found
  }

  return {
    async sees(expected, patienceMs) {
      const until = performance.now() + patienceMs
      const isExpected = (seen: Seen) =>
        Object.entries(seen).every(
          ([what, value]) => JSON.stringify(value) === JSON.stringify(expected[what as keyof Seen]),
        )
      await turn()
      let seen = lookAt(all)
      while (!isExpected(seen) && performance.now() < until) {
        await frame()
        seen = lookAt(all)
      }
      return seen
    },
    aim(target) {
      const element = elementOf(target)
      element?.closest('details')?.setAttribute('open', '')
      element?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = element?.getBoundingClientRect()
      if (!element || !box) return undefined
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      return element.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined
    },
    focusAnswer() {
      const answers = radios()
      ;(answers.find(({ checked }) => checked) ?? answers[0])?.focus()
    },
    remains() {
      const unseen = [...document.querySelectorAll('template')].map(({ content }) => content)
      const places = [document.querySelector('main') ?? document, ...unseen]
      const fields = places.flatMap((place) => [
        ...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          '[type=radio]:checked, [type=checkbox]:checked, textarea',
        ),
      ])
      return fields.map(({ value }) => value).filter((value) => value !== '')
    },
    moved() {
      return new Promise((done) =>
        window.addEventListener('popstate', () => setTimeout(done), { once: true }),
      )
    },
    async untilThere() {
      const root = () => document.getElementById('root')
      const isTaken = () => Object.keys(root() ?? {}).some((key) => key.startsWith('__react'))
      while (!isTaken() || 'firstSteps' in window) await frame()
    },
  }
}
