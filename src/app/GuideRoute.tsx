import type { i18n } from 'i18next'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

// Once the guide is here it opens at once. If it did not arrive, the next try asks for it again:
// in Chromium. Firefox and Safari remember the failure until the page is loaded afresh, which the
// page for what broke offers. Kept by the store of the words, of which there is one per app.
const guides = new WeakMap<i18n['store'], ReturnType<typeof lazyGuide>>()

function guideWith(instance: i18n) {
  const guide = guides.get(instance.store) ?? lazyGuide(instance)
  guides.set(instance.store, guide)
  return guide
}

function lazyGuide(instance: i18n) {
  return lazy(async () => {
    try {
      const [{ GuidePages }] = await Promise.all([
        import('./GuidePages.tsx'),
        loadLateWords(instance, 'guide'),
      ])
      return { default: GuidePages }
    } catch (failure) {
      guides.delete(instance.store)
      throw failure
    }
  })
}

/** The treatment guide, which is not part of the first load: its screens, its words and its data. */
export function GuideRoute() {
  const { t, i18n: instance } = useTranslation()
  const [Pages] = useState(() => guideWith(instance))
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
