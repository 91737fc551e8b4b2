import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'

import { App } from '#app/App.tsx'
import { VisitRouter } from '#app/VisitRouter.tsx'
import { QuickExitContext } from '#features/quick-exit/quick-exit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { createI18n } from '#i18n/setup.ts'
import { openVisitHistory } from '#platform/visit-history.ts'
import { leaveDestination } from '../../build/leave-destination.ts'

/** Where Leave leads in this run, read as a build reads it. */
export const LEAVE_DESTINATION = leaveDestination(process.env['LEAVE_DESTINATION'])

/** Renders the whole app at an in-app path, as a person would meet it; leaving is only noted. */
export function renderApp(path: string = PATHS.start, words = createI18n()) {
  const visit = openVisitHistory<PageNote>(path, PATHS.start)
  const leave = vi.fn<() => void>()
  const leaveElsewhere = vi.fn<() => void>()
  const destination = import.meta.env.LEAVE_DESTINATION
  render(
    <TranslationProvider i18n={words}>
      <QuickExitContext value={{ destination, leave, leaveElsewhere }}>
        <VisitRouter visit={visit}>
          <App />
        </VisitRouter>
      </QuickExitContext>
    </TranslationProvider>,
  )
  return { user: userEvent.setup(), visit, leave, leaveElsewhere }
}

/** Waits until a page that arrives late is here. */
export async function lateArrival(): Promise<void> {
  await waitFor(() =>
    expect(screen.queryByText(/^(?:Opening|Abriendo).*…$/)).not.toBeInTheDocument(),
  )
}

/** Renders the app at a page that arrives late, once it is here. */
export async function renderLate(path: string, words = createI18n()) {
  const app = renderApp(path, words)
  await lateArrival()
  return app
}
