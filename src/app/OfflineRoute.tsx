import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { latePart } from './late-part.ts'

const offlinePage = latePart(async (instance) => {
  const [{ OfflinePage }] = await Promise.all([
    import('./OfflineParts.tsx'),
    loadLateWords(instance, 'offline'),
  ])
  return OfflinePage
})

/** The page on which a device is made ready for offline use, which hardly anyone ever loads. */
export function OfflineRoute() {
  const { t, i18n } = useTranslation()
  const [Page] = useState(() => offlinePage(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t('offline.title') })} />
          <h1 tabIndex={-1}>{t('offline.title')}</h1>
          <p>{t('offline.opening')}</p>
        </>
      }
    >
      <Page />
    </Suspense>
  )
}
