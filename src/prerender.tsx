import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { I18nextProvider } from 'react-i18next'

import { createI18n } from '#i18n/setup.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { loadLateWords, speak } from '#i18n/word-files.ts'
import { PaperSheet } from '#screens/paper/PaperSheet.tsx'

/** Without a script no country can be guessed or chosen. */
const COUNTRIES = ['united-states', 'elsewhere'] as const

/** The sheet of paper in one language, as HTML that needs no script. The build alone calls it. */
export async function prerenderPaperSheet(language: LanguageId): Promise<string> {
  const i18n = createI18n()
  await speak(i18n, language)
  await loadLateWords(i18n, 'paper')
  return toHtml(
    <I18nextProvider i18n={i18n}>
      <PaperSheet countries={COUNTRIES} />
    </I18nextProvider>,
  )
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
