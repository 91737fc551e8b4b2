/**
 * The chapters of the treatment guide in reading order. An id is part of an address, so it stays as
 * it is, and it says nothing of the person who opens it.
 */
export const GUIDE_CHAPTERS = [
  'overdose',
  'medicines',
  'starting',
  'staying-safer',
  'therapies',
  'finding-care',
  'situations',
  'family',
] as const

export type GuideChapterId = (typeof GUIDE_CHAPTERS)[number]

/** The chapter of an id that may come from anywhere, or `undefined` if there is none. */
export function chapterWithId(id: string | undefined): GuideChapterId | undefined {
  return GUIDE_CHAPTERS.find((chapter) => chapter === id)
}

/** The chapters on either side of one, in reading order. */
export function chaptersAround(chapter: GuideChapterId): {
  readonly previous: GuideChapterId | undefined
  readonly next: GuideChapterId | undefined
} {
  const place = GUIDE_CHAPTERS.indexOf(chapter)
  return { previous: GUIDE_CHAPTERS[place - 1], next: GUIDE_CHAPTERS[place + 1] }
}
