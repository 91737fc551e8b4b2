import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'

import { chapterWithId } from '#domain/guide-chapters.ts'
import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { ChapterScreen } from '#screens/chapter/ChapterScreen.tsx'
import { GuideScreen } from '#screens/guide/GuideScreen.tsx'
import { NotFoundScreen } from '#screens/not-found/NotFoundScreen.tsx'
import { focusArrival } from './use-route-announcer.ts'

/** What arrives late: the index of the guide and its chapters. */
export function GuidePages() {
  const visit = useVisit()

  useEffect(() => {
    // The browser's focus was on the line that said to wait, or on a link to here, and is lost.
    const isFirstPage = visit.place().arrival === 0
    if (!isFirstPage && document.activeElement === document.body) focusArrival()
  }, [visit])

  const id = matchPath(PATHS.chapter, useLocation().pathname)?.params.chapter
  if (id === undefined) return <GuideScreen />
  const chapter = chapterWithId(id)
  return chapter === undefined ? (
    <NotFoundScreen />
  ) : (
    <ChapterScreen chapter={chapter} key={chapter} />
  )
}
