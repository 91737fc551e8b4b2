import { render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'

import { App } from '#app/App.tsx'
import { VisitRouter } from '#app/VisitRouter.tsx'
import type { Visit } from '#features/visit/visit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { createI18n } from '#i18n/setup.ts'
import { openVisitHistory } from '#platform/visit-history.ts'

/** Renders the whole app at an in-app path, as a person would meet it there. */
export function renderApp(path: string = PATHS.start): { user: UserEvent; visit: Visit } {
  const visit = openVisitHistory<PageNote>(path, PATHS.start)
  render(
    <I18nextProvider i18n={createI18n()}>
      <VisitRouter visit={visit}>
        <App />
      </VisitRouter>
    </I18nextProvider>,
  )
  return { user: userEvent.setup(), visit }
}
