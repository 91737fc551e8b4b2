import type { ScreeningResult } from './screening-result.ts'

/** What may fit a person. Never scored: it only changes which safety lines stand first. */
export const SITUATIONS = [
  'pregnant',
  'pain',
  'alone',
  'mixing',
  'break',
  'injecting',
  'under-18',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** The safety lines, in the order in which someone of whom nothing is known reads them. */
export const SAFETY_LINES = [
  'overdose',
  'crisis',
  'naloxone',
  'not-alone',
  'no-mixing',
  'after-a-break',
  'no-sudden-stop',
  'supply',
  'prescribed',
  'pregnancy',
  'injecting',
  'under-18',
] as const
export type SafetyLineId = (typeof SAFETY_LINES)[number]

/** The lines that go onto paper: the same for everyone, so that none tells what was ticked. */
export const SAFETY_ON_PAPER = [
  'naloxone',
  'not-alone',
  'no-mixing',
  'after-a-break',
  'no-sudden-stop',
] as const satisfies readonly SafetyLineId[]

/** Which lines a situation brings forward. The guide says more of each, with its sources. */
const BROUGHT_FORWARD = {
  pregnant: ['pregnancy', 'no-sudden-stop'],
  pain: ['prescribed', 'no-sudden-stop', 'no-mixing'],
  alone: ['not-alone', 'naloxone'],
  mixing: ['no-mixing', 'naloxone'],
  break: ['after-a-break', 'not-alone', 'naloxone'],
  injecting: ['injecting', 'not-alone', 'supply'],
  'under-18': ['under-18'],
} as const satisfies Record<Situation, readonly SafetyLineId[]>

/**
 * The safety lines in the order to show them: overdose and crisis help first, always; then what
 * fits the person; then all others. Every line is in it at every result and without one: only the
 * order ever changes. What was noted under medical supervision brings forward what concerns it.
 */
export function orderSafetyLines(
  result: ScreeningResult | undefined,
  situations: readonly Situation[],
): SafetyLineId[] {
  const fitting = SITUATIONS.filter((situation) => situations.includes(situation))
  const noted = result !== undefined && result.tally.noted.length > 0
  return [
    ...new Set<SafetyLineId>([
      'overdose',
      'crisis',
      ...fitting.flatMap((situation) => BROUGHT_FORWARD[situation]),
      ...(noted ? BROUGHT_FORWARD.pain : []),
      ...SAFETY_LINES,
    ]),
  ]
}

/** The five next steps after a result. Equal choices: the order never depends on the result. */
export const NEXT_STEPS = ['talk', 'medicine', 'therapy', 'safer', 'not-today'] as const
export type NextStepId = (typeof NEXT_STEPS)[number]
