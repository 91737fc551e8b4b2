import { useEffect, useEffectEvent } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { firstOpenStep } from '#flow/next-step.ts'
import { PATHS, pathForStep } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { sessionStore } from '#session/session-store.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

/**
 * Where someone stands who has gone on faster than the app could arrive. The build writes it; the app
 * takes it over like any page that stands there, and leads on to what the answers lead to.
 */
export function WaitingPage() {
  const { t } = useTranslation()
  const visit = useVisit()
  const leadOn = useEffectEvent(() => {
    // Whoever pressed Back meanwhile is not led anywhere.
    if (visit.place().path === PATHS.waiting)
      visit.replace(pathForStep(firstOpenStep(sessionStore.getState())))
  })
  useEffect(() => leadOn(), []) // the visit's history, which is outside of React

  return (
    <>
      <PageTitle title={t('title.page', { page: t('waiting.heading') })} />
      <h1 data-waiting tabIndex={-1}>
        {t('waiting.heading')}
      </h1>
      <p>{t('waiting.on-its-way')}</p>
      <p>{t('waiting.if-long')}</p>
    </>
  )
}
