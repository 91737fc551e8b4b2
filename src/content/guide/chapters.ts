import type { GuideChapterId } from '#domain/guide-chapters.ts'
import type { Block } from './blocks.ts'
import { FAMILY } from './family.ts'
import { FINDING_CARE } from './finding-care.ts'
import { MEDICINES_CHAPTER } from './medicines.ts'
import { OVERDOSE } from './overdose.ts'
import { SITUATIONS } from './situations.ts'
import { STARTING } from './starting.ts'
import { STAYING_SAFER } from './staying-safer.ts'
import { THERAPIES } from './therapies.ts'

/** What each chapter has, in order. The words are in `locales/…/guide.json`. */
export const CHAPTERS: Readonly<Record<GuideChapterId, readonly Block[]>> = {
  overdose: OVERDOSE,
  medicines: MEDICINES_CHAPTER,
  starting: STARTING,
  'staying-safer': STAYING_SAFER,
  therapies: THERAPIES,
  'finding-care': FINDING_CARE,
  situations: SITUATIONS,
  family: FAMILY,
}
