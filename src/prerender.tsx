import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'

import { Root } from '#app/Root.tsx'
import type { CountryId } from '#domain/countries.ts'
import type { Visit } from '#features/visit/visit-context.ts'
import { FIRST_STEPS } from '#flow/first-steps.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS, pathForAddress, pathForStep } from '#flow/paths.ts'
import { addressIn } from '#i18n/address-language.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { createI18n } from '#i18n/setup.ts'
import { speak } from '#i18n/word-files.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { answerQuestion, answerSupervision, eraseSession } from '#session/session-store.ts'
import { WrittenTitle } from '#ui/PageTitle.tsx'

/** A page as HTML, for a browser that has no script of ours yet, or never. */
export interface WrittenPage {
  readonly html: string
  /** What the tab says. */
  readonly title: string
}

interface Wanted {
  readonly language: LanguageId
  /** An address without its language: `/help`. */
  readonly address: string
  readonly country: CountryId
}

/** The page at an address. The build alone calls it, one call after another: there is one session. */
export async function prerenderPage({ language, address, country }: Wanted): Promise<WrittenPage> {
  chooseCountry(country)
  return write(language, address, pathForAddress(address))
}

/** The first pages of the check in their order, and two that stand in for others. */
export async function prerenderFirstSteps(language: LanguageId): Promise<{
  readonly steps: readonly WrittenPage[]
  /** The start page of someone who was here before. */
  readonly resumed: WrittenPage
  /** What stands in for whatever comes after the first pages. */
  readonly waiting: WrittenPage
}> {
  const steps: WrittenPage[] = []
  for (const step of FIRST_STEPS) {
    steps.push(await write(language, '/', pathForStep(step)))
    // A page opens once those before it are answered.
    if (step.kind === 'supervision') answerSupervision('not-sole')
    if (step.kind === 'question') answerQuestion(step.criterion, 'no')
  }
  eraseSession()
  const start = pathForStep({ kind: 'start' })
  return {
    steps,
    resumed: await write(language, '/', start, { kind: 'resumed' }),
    waiting: await write(language, '/', PATHS.waiting),
  }
}

async function write(
  language: LanguageId,
  address: string,
  path: string,
  note?: PageNote,
): Promise<WrittenPage> {
  const visit = standingVisit(addressIn(language, address), path, note)
  const exit = { destination: import.meta.env.LEAVE_DESTINATION, leave() {}, leaveElsewhere() {} }
  return toPage(<Root exit={exit} visit={visit} words={await wordsIn(language)} />)
}

async function toPage(page: ReactNode): Promise<WrittenPage> {
  let title = ''
  const html = await toHtml(
    <WrittenTitle value={(written) => (title = written)}>{page}</WrittenTitle>,
  )
  return { html, title }
}

async function wordsIn(language: LanguageId) {
  const words = createI18n()
  await speak(words, language)
  return words
}

function nowhere() {}

/** A visit that stays where it is: nobody presses anything at the build. */
function standingVisit(address: string, path: string, note: PageNote | undefined): Visit {
  const place = { path, note, returned: false, arrival: 0 }
  return {
    address,
    resumed: false,
    resumedMidway: false,
    place: () => place,
    subscribe: () => nowhere,
    push: nowhere,
    replace: nowhere,
    go: nowhere,
    back: nowhere,
    startOver: nowhere,
    canGoBack: () => false,
  }
}

/** Waits for every part that is late; a part that throws stops the build. */
async function toHtml(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(page, {
    // Else React puts long pages together by a script in the page, which the policy refuses.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError(error) {
      throw error
    },
  })
  return new Response(prelude).text()
}
