import { matchPath, useLocation } from 'react-router'

import { chapterWithId } from '#domain/guide-chapters.ts'
import { PATHS } from '#flow/paths.ts'
import { ChapterScreen } from '#screens/chapter/ChapterScreen.tsx'
import { GuideScreen } from '#screens/guide/GuideScreen.tsx'
import { NotFoundScreen } from '#screens/not-found/NotFoundScreen.tsx'

/** What arrives late: the index of the guide and its chapters. */
export function GuidePages() {
  const id = matchPath(PATHS.chapter, useLocation().pathname)?.params.chapter
  if (id === undefined) return <GuideScreen />
  const chapter = chapterWithId(id)
  return chapter === undefined ? (
    <NotFoundScreen />
  ) : (
    <ChapterScreen chapter={chapter} key={chapter} />
  )
}
