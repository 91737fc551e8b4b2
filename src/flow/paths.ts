import { COUNTRIES, type CountryId } from '#domain/countries.ts'
import { criterionNumber } from '#domain/criteria.ts'
import type { NextStepId } from '#domain/guidance.ts'
import { GUIDE_CHAPTERS, type GuideChapterId } from '#domain/guide-chapters.ts'
import type { Purpose, Step } from './steps.ts'

/**
 * The in-app paths. They never stand in the address bar (a visit has one address), they name no
 * criterion and carry no answer.
 */
export const PATHS = {
  start: '/',
  before: '/before',
  supervision: '/how-taken',
  changeSupervision: '/change/how-taken',
  settleSupervision: '/settle/how-taken',
  noUse: '/none',
  question: '/question/:number',
  changeQuestion: '/change/:number',
  settleQuestion: '/settle/:number',
  waiting: '/moment',
  review: '/check',
  result: '/result',
  nextStep: '/next/:choice',
  take: '/take',
  help: '/help',
  about: '/about',
  accessibility: '/accessibility',
  guide: '/guide',
  chapter: '/guide/:chapter',
  privacy: '/privacy',
  offline: '/offline',
  paper: '/paper',
  together: '/together',
  interview: '/together/questions',
  forCounselor: '/together/notes',
  setup: '/setup',
  sharedDevice: '/tablet',
  notFound: '/not-found',
} as const

const SUPERVISION_PATHS = {
  ask: PATHS.supervision,
  change: PATHS.changeSupervision,
  settle: PATHS.settleSupervision,
} as const satisfies Record<Purpose, string>

const QUESTION_PATHS = {
  ask: PATHS.question,
  change: PATHS.changeQuestion,
  settle: PATHS.settleQuestion,
} as const satisfies Record<Purpose, string>

/** The in-app path of a step; a question is named by its number, 1 to 11. */
export function pathForStep(step: Step): string {
  switch (step.kind) {
    case 'start':
      return PATHS.start
    case 'before':
      return PATHS.before
    case 'supervision':
      return SUPERVISION_PATHS[step.purpose]
    case 'no-use':
      return PATHS.noUse
    case 'question':
      return QUESTION_PATHS[step.purpose].replace(
        ':number',
        String(criterionNumber(step.criterion)),
      )
    case 'review':
      return PATHS.review
    case 'result':
      return PATHS.result
  }
}

/** The pages that are answered, and not read. */
const ANSWERED: readonly string[] = [
  PATHS.start,
  PATHS.before,
  ...Object.values(SUPERVISION_PATHS),
  ...Object.values(QUESTION_PATHS),
]

/**
 * Whether whoever comes back to an in-app path begins at its top, as on a page that is answered; one
 * that is read is found again where it was left.
 */
export function beginsAtTop(path: string): boolean {
  return ANSWERED.includes(path.replace(/\d+/, ':number'))
}

/** The in-app path of a next step; it names no answer and no result. */
export function pathForNextStep(id: NextStepId): string {
  return PATHS.nextStep.replace(':choice', id)
}

/** The in-app path of a chapter of the guide, which is its address too. */
export function pathForChapter(chapter: GuideChapterId): string {
  return PATHS.chapter.replace(':chapter', chapter)
}

/** The address of the help lines of one country. */
export function addressOfHelp(country: CountryId): string {
  return `${PATHS.help}/${country}`
}

/** Pages with an address of their own that can be opened, linked to and printed on a poster. */
const ADDRESSED: readonly string[] = [
  PATHS.start,
  PATHS.help,
  PATHS.about,
  PATHS.accessibility,
  PATHS.privacy,
  PATHS.setup,
  PATHS.offline,
  PATHS.paper,
  PATHS.guide,
  PATHS.sharedDevice,
  ...GUIDE_CHAPTERS.map(pathForChapter),
]

/** Every address of the site, without its language. */
export const ADDRESSES: readonly string[] = [...ADDRESSED, ...COUNTRIES.map(addressOfHelp)]

/** An address as it is linked to, whatever the host made of it. */
function bareAddress(pathname: string): string {
  return pathname
    .replace(/\.html$/, '')
    .replace(/(?<=\/(?:guide|help))\/index$|(?<=^\/)index$/, '')
    .replace(/(?<=.)\/$/, '')
}

/** The country that an address names, or `undefined` where it leaves that open. */
export function countryInAddress(pathname: string): CountryId | undefined {
  const bare = bareAddress(pathname)
  return COUNTRIES.find((country) => addressOfHelp(country) === bare)
}

/** The in-app path that an address opens; any address that is not known opens the not-found page. */
export function pathForAddress(pathname: string): string {
  const bare = bareAddress(pathname)
  if (countryInAddress(bare) !== undefined) return PATHS.help
  return ADDRESSED.find((path) => path === bare) ?? PATHS.notFound
}

/** The address to show in a link to an in-app path, or `undefined` for a page without one. */
export function addressForPath(path: string): string | undefined {
  return ADDRESSED.find((addressed) => addressed === path)
}
