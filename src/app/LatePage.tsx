import type { i18n } from 'i18next'
import { Suspense, useState, type ComponentType } from 'react'

import { useTranslation } from '#i18n/use-translation.ts'
import type { WordFile } from '#i18n/word-files.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { InOneLanguage } from './InOneLanguage.tsx'
import { NotInLanguage } from './NotInLanguage.tsx'
import { useLateArrival } from './use-late-arrival.ts'

type LatePageProps = {
  /** How to get it for one try: late-part.ts. */
  readonly part: (instance: i18n) => ComponentType
  /** What the tab says until it is here. */
  readonly name: string
  readonly heading: string
  readonly opening: string
  /** The words that arrive with it. */
  readonly words: readonly WordFile[]
  /** Whether it stands around other pages, which may be here in the language of the moment. */
  readonly isFrame?: boolean
}

/** A page that arrives when it is opened; until then, its heading and a line that says to wait. */
export function LatePage(props: LatePageProps) {
  const { part, name, heading, opening, words, isFrame = false } = props
  const { t, i18n } = useTranslation()
  const [Page] = useState(() => part(i18n))
  return (
    <Suspense
      fallback={
        <>
          <PageTitle title={t('title.page', { page: name })} />
          <h1 tabIndex={-1}>{heading}</h1>
          <p>{opening}</p>
        </>
      }
    >
      <NotInLanguage words={words} />
      <InOneLanguage words={isFrame ? [] : words}>
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
