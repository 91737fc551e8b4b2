import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'

import { WaitingPage } from '#app/WaitingPage.tsx'
import { VisitContext } from '#features/visit/visit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { createI18n } from '#i18n/setup.ts'
import { openVisitHistory } from '#platform/visit-history.ts'
import { answerQuestion, answerSupervision, eraseSession } from '#session/session-store.ts'
import { renderApp } from '../support/render-app.tsx'

beforeEach(eraseSession)

it('leads on to what the answers lead to, and says where that is', () => {
  answerSupervision('not-sole')
  answerQuestion('larger-or-longer', 'yes')
  const { visit } = renderApp(PATHS.waiting)
  expect(screen.getByText('Question 2 of 11')).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(visit.place().path).toBe('/question/2')
})

it('leads nobody on who has gone back by the time that it is there', () => {
  answerSupervision('no-use')
  const visit = openVisitHistory<PageNote>('/question/11', PATHS.start)
  render(
    <TranslationProvider i18n={createI18n()}>
      <VisitContext value={visit}>
        <WaitingPage />
      </VisitContext>
    </TranslationProvider>,
  )
  expect(visit.place().path).toBe('/question/11')
})
