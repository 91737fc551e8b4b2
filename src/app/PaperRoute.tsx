import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { latePart } from './late-part.ts'

const paperPage = latePart(async (instance) => {
  const [{ PaperPage }] = await Promise.all([
    import('./PaperPage.tsx'),
    loadLateWords(instance, 'paper'),
  ])
  return PaperPage
})

/** The sheet to print, which few people need: it arrives when it is opened. */
export function PaperRoute() {
  const { t, i18n } = useTranslation()
  const [Page] = useState(() => paperPage(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t('paper.title') })} />
          <h1 tabIndex={-1}>{t('paper.name')}</h1>
          <p>{t('paper.opening')}</p>
        </>
      }
    >
      <Page />
    </Suspense>
  )
}
