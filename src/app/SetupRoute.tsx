import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { latePart } from './late-part.ts'

const setupPage = latePart(async (instance) => {
  const [{ SetupPage }] = await Promise.all([
    import('./SetupPage.tsx'),
    loadLateWords(instance, 'agency'),
  ])
  return SetupPage
})

/** The page for whoever runs this copy, which no one else ever loads: its screen and its words. */
export function SetupRoute() {
  const { t, i18n } = useTranslation()
  const [Page] = useState(() => setupPage(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t('setup.title') })} />
          <h1 tabIndex={-1}>{t('setup.name')}</h1>
          <p>{t('setup.opening')}</p>
        </>
      }
    >
      <Page />
    </Suspense>
  )
}
