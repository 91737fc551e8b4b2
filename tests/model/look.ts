import { BANDS } from '#domain/band.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { LANGUAGE_IDS, type LanguageId } from '#i18n/languages.ts'
import { sayIn } from '../support/say.ts'
import { wordsOf } from '../support/words-of.ts'
import type { Seen } from './model.ts'

/** What a page says, and what that is called in the model: each in every language. */
export interface Signs {
  /** By the heading. The result has headings of its own. */
  readonly pages: Readonly<Record<string, string>>
  /** By the name of the picture. */
  readonly results: Readonly<Record<string, string>>
  /** What stands beside an answer that was given. */
  readonly change: readonly string[]
  /** What stands in the place of a page that is on its way. */
  readonly opening: readonly string[]
}

const ENGLISH = wordsOf('en')

const HEADINGS: Readonly<Record<string, string>> = {
  'A private look at your own opioid use': 'start',
  'Before you start': 'before',
  [ENGLISH.get('instrument:supervision.question') ?? '']: 'question 0',
  ...Object.fromEntries(
    CRITERIA.map(({ id }, place) => [
      ENGLISH.get(`instrument:criteria.${id}.question`),
      `question ${place + 1}`,
    ]),
  ),
  'There is nothing to count': 'none',
  'Check your answers': 'check',
  'Get help now': 'help',
  'This page is not here': 'not found',
  'With a counselor': 'together',
  'All eleven on one page': 'all',
  'For the counselor': 'notes',
}

/** The signs in every language of the app, to be read by `look`. */
export function signs(): Signs {
  const said = LANGUAGE_IDS.map((language) => ({
    pages: Object.entries(HEADINGS).map(([text, page]) => [sayIn(language, text), page]),
    results: everyResult(language),
    change: sayIn(language, 'Change'),
    opening: sayIn(language, 'Opening this page…'),
  }))
  return {
    pages: Object.fromEntries(said.flatMap(({ pages }) => pages)),
    results: Object.fromEntries(said.flatMap(({ results }) => results)),
    change: said.map(({ change }) => change),
    opening: said.map(({ opening }) => opening),
  }
}

/** Every name that the picture of a result can have in a language, with the same in English. */
function everyResult(language: LanguageId): [said: string, english: string][] {
  const counts = Array.from({ length: 12 }, (_, count) => count)
  const [words, inEnglish] = [scaleWords(language), scaleWords('en')]
  return counts.flatMap((low) =>
    counts.slice(low).map((high) => [words(low, high), inEnglish(low, high)] as [string, string]),
  )
}

function scaleWords(language: LanguageId): (low: number, high: number) => string {
  const words = wordsOf(language)
  const text = (key: string) => words.get(`guidance:${key}`) ?? ''
  const nameOf = (place: number) => text(`bands.${BANDS[place]?.band}`)
  return (low, high) => {
    const [lowest, highest] = [placeOf(low), placeOf(high)]
    const values: Readonly<Record<string, string | number>> = {
      count: low,
      low,
      high,
      band: nameOf(lowest),
      lowest: nameOf(lowest),
      highest: nameOf(highest),
    }
    return text(`scale.${kindOf()}`).replaceAll(/\{\{(\w+)\}\}/g, (_, name) => `${values[name]}`)

    function kindOf(): string {
      if (highest - lowest > 1) return 'undetermined'
      if (highest > lowest) return 'band-range'
      return high > low ? 'one-band-open' : 'one-band'
    }
  }
}

/** The place of the band that a count falls in. */
function placeOf(count: number): number {
  return BANDS.findIndex(({ from, to }) => count >= from && count <= to)
}

/**
 * What is on this page for a person to see. It refers to nothing outside of itself, so that a
 * browser can run it too.
 */
export function look({ pages, results, change, opening }: Signs): Seen {
  const main = document.querySelector('main') ?? document.createElement('main')
  const textOf = (element: Element | null) => element?.textContent?.trim() ?? ''
  const heading = textOf(main.querySelector('h1'))
  const picture = main.querySelector('[role=img]')?.getAttribute('aria-label')
  const isHere = ![...main.querySelectorAll('p')].some((line) => opening.includes(textOf(line)))
  const known = pages[heading] ?? (picture ? 'result' : undefined)
  const page = isHere && known ? known : `not here yet: ${heading}`
  const chosen = main.querySelector<HTMLInputElement>('[type=radio]:checked')?.value
  const rows = [...main.querySelectorAll('li')].filter((row) => row.querySelector('b'))
  const answered = rows.map((row) => change.includes(textOf(row.querySelector('a'))))
  const pressed = document.querySelector('[role=group] [aria-pressed=true][lang]')
  return {
    page,
    language: (pressed?.getAttribute('lang') ?? 'none') as LanguageId,
    chosen: page.startsWith('question') ? chosen : undefined,
    asksAgain: main.querySelector('[role=alert]') !== null,
    listed: page === 'check' ? answered.flatMap((is, place) => (is ? [place] : [])) : undefined,
    result: picture ? (results[picture] ?? picture) : undefined,
  }
}
