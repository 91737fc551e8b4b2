import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { FIRST_FILES, loadLateWords, loadWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { latePart } from './late-part.ts'

/**
 * All languages arrive with it: each person chooses one, and by then there may be no network. One
 * that does not arrive is asked for again when it is chosen.
 */
const sharedDevicePages = latePart(async (instance) => {
  const [{ SharedDevicePages }] = await Promise.all([
    import('./SharedDevicePages.tsx'),
    loadLateWords(instance, 'tablet'),
    Promise.allSettled(
      LANGUAGE_IDS.map((id) => loadWords(instance, id, [...FIRST_FILES, 'tablet'])),
    ),
  ])
  return SharedDevicePages
})

/** A device that goes from hand to hand, and the page that makes it one; loaded by no one else. */
export function SharedDeviceRoute() {
  const { t, i18n } = useTranslation()
  const [Pages] = useState(() => sharedDevicePages(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t('shared.title') })} />
          <h1 tabIndex={-1}>{t('shared.name')}</h1>
          <p>{t('shared.opening')}</p>
        </>
      }
    >
      <Pages />
    </Suspense>
  )
}
