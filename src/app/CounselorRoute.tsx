import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { latePart } from './late-part.ts'

const counselorPages = latePart(async (instance) => {
  const [{ CounselorPages }] = await Promise.all([
    import('./CounselorPages.tsx'),
    loadLateWords(instance, 'counselor'),
  ])
  return CounselorPages
})

/** The counselor's pages, which someone alone never loads: their screens and their words. */
export function CounselorRoute() {
  const { t, i18n } = useTranslation()
  const [Pages] = useState(() => counselorPages(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t('together.title') })} />
          <h1 tabIndex={-1}>{t('together.name')}</h1>
          <p>{t('together.opening')}</p>
        </>
      }
    >
      <Pages />
    </Suspense>
  )
}
