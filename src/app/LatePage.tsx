import { Suspense, useState } from 'react'

import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { InOneLanguage } from './InOneLanguage.tsx'
import { LATE_PAGES, type LatePageId } from './late-pages.ts'
import { NotInLanguage } from './NotInLanguage.tsx'
import { useLateArrival } from './use-late-arrival.ts'

type LatePageProps = {
  readonly id: LatePageId
  /** Whether it stands around other pages, which may be here in the language of the moment. */
  readonly isFrame?: boolean
}

/**
 * A page that arrives when it is opened; until then, its heading and a line that says to wait. Where
 * one takes the place of another, each has its own key: what arrived is kept.
 */
export function LatePage({ id, isFrame = false }: LatePageProps) {
  const { t, i18n } = useTranslation()
  const { part, heading, name } = LATE_PAGES[id]
  const [Page] = useState(() => part(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: t(name) })} />
          <h1 tabIndex={-1}>{t(heading)}</h1>
          <p>{t('page.opening')}</p>
        </>
      }
    >
      <NotInLanguage words={part.words} />
      <InOneLanguage words={isFrame ? [] : part.words}>
        <Page />
      </InOneLanguage>
      <Arrival />
    </Suspense>
  )
}

/** Renders nothing; it is there as soon as the page is. */
function Arrival() {
  useLateArrival()
  return null
}
