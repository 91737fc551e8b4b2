import { criterionNumber } from '#domain/criteria.ts'
import type { NextStepId } from '#domain/guidance.ts'
import { GUIDE_CHAPTERS, type GuideChapterId } from '#domain/guide-chapters.ts'
import type { Step } from './steps.ts'

/**
 * The in-app paths. They never stand in the address bar (a visit has one address), they name no
 * criterion and carry no answer.
 */
export const PATHS = {
  start: '/',
  before: '/before',
  supervision: '/how-taken',
  changeSupervision: '/change/how-taken',
  noUse: '/none',
  question: '/question/:number',
  changeQuestion: '/change/:number',
  review: '/check',
  result: '/result',
  nextStep: '/next/:choice',
  take: '/take',
  help: '/help',
  about: '/about',
  guide: '/guide',
  chapter: '/guide/:chapter',
  privacy: '/privacy',
  notFound: '/not-found',
} as const

/** The in-app path of a step; a question is named by its number, 1 to 11. */
export function pathForStep(step: Step): string {
  switch (step.kind) {
    case 'start':
      return PATHS.start
    case 'before':
      return PATHS.before
    case 'supervision':
      return step.purpose === 'ask' ? PATHS.supervision : PATHS.changeSupervision
    case 'no-use':
      return PATHS.noUse
    case 'question': {
      const pattern = step.purpose === 'ask' ? PATHS.question : PATHS.changeQuestion
      return pattern.replace(':number', String(criterionNumber(step.criterion)))
    }
    case 'review':
      return PATHS.review
    case 'result':
      return PATHS.result
  }
}

/** The in-app path of a next step; it names no answer and no result. */
export function pathForNextStep(id: NextStepId): string {
  return PATHS.nextStep.replace(':choice', id)
}

/** The in-app path of a chapter of the guide, which is its address too. */
export function pathForChapter(chapter: GuideChapterId): string {
  return PATHS.chapter.replace(':chapter', chapter)
}

/** Pages with an address of their own that can be opened, linked to and printed on a poster. */
const ADDRESSED: readonly string[] = [
  PATHS.start,
  PATHS.help,
  PATHS.about,
  PATHS.privacy,
  PATHS.guide,
  ...GUIDE_CHAPTERS.map(pathForChapter),
]

/** The in-app path that an address opens; any address that is not known opens the not-found page. */
export function pathForAddress(pathname: string): string {
  const bare = pathname.replace(/\.html$/, '').replace(/(?<=.)\/$/, '')
  if (bare === '/index') return PATHS.start
  if (bare === '/guide/index') return PATHS.guide
  return ADDRESSED.find((path) => path === bare) ?? PATHS.notFound
}

/** The address to show in a link to an in-app path, or `undefined` for a page without one. */
export function addressForPath(path: string): string | undefined {
  return ADDRESSED.find((addressed) => addressed === path)
}
