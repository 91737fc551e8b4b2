import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { latePart } from './late-part.ts'

const guidePages = latePart(async (instance) => {
  const [{ GuidePages }] = await Promise.all([
    import('./GuidePages.tsx'),
    loadLateWords(instance, 'guide'),
  ])
  return GuidePages
})

/** The treatment guide, which is not part of the first load: its screens, its words and its data. */
export function GuideRoute() {
  const { t, i18n } = useTranslation()
  const [Pages] = useState(() => guidePages(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t('guide.title') })} />
          <h1 tabIndex={-1}>{t('guide.name')}</h1>
          <p>{t('guide.opening')}</p>
        </>
      }
    >
      <Pages />
    </Suspense>
  )
}
