import type { Answers, SupervisionAnswer } from '#domain/answers.ts'
import { answersWith } from './answers.ts'

interface Sitting {
  readonly answers: Answers
  readonly supervision?: SupervisionAnswer
}

/** One sitting of each kind that a document has to tell apart. */
export const SITTINGS = {
  'one-band': { answers: answersWith({ yes: [1, 2, 3, 4] }), supervision: 'not-sole' },
  'band-range': { answers: answersWith({ yes: [1, 2, 3], unsure: [4] }), supervision: 'not-sole' },
  undetermined: {
    answers: answersWith({ yes: [1], unsure: [2], skipped: [3, 4] }),
    supervision: 'not-sole',
  },
  noted: { answers: answersWith({ yes: [1, 4, 10], skipped: [11] }), supervision: 'sole' },
  'supervision-unsure': { answers: answersWith({ yes: [1, 10, 11] }), supervision: 'unsure' },
  gaps: {
    answers: { 'cut-down': 'no', 'time-spent': 'unsure', craving: 'yes', tolerance: 'yes' },
    supervision: 'sole',
  },
  'supervision-missing': { answers: answersWith({ yes: [1, 2, 10] }) },
  'no-use': { answers: {}, supervision: 'no-use' },
} as const satisfies Record<string, Sitting>

export type SittingName = keyof typeof SITTINGS
export const SITTING_NAMES = Object.keys(SITTINGS) as SittingName[]
