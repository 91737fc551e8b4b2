import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { PageTitle } from '#ui/PageTitle.tsx'

// Once the guide is here it opens at once. If it did not arrive, the next try asks for it again:
// in Chromium. Firefox and Safari remember the failure until the page is loaded afresh, which the
// page for what broke offers.
let guide = lazy(load)

async function load() {
  try {
    const { GuidePages } = await import('./GuidePages.tsx')
    return { default: GuidePages }
  } catch (failure) {
    guide = lazy(load)
    throw failure
  }
}

/** The treatment guide, which is not part of the first load: its screens, its words and its data. */
export function GuideRoute() {
  const { t } = useTranslation()
  const [Pages] = useState(() => guide)
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
