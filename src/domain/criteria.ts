export type CriterionGroup =
  'impaired-control' | 'social-impairment' | 'risky-use' | 'pharmacological'

interface Criterion {
  readonly id: string
  readonly group: CriterionGroup
  /** Not counted for a person who takes opioids only as a prescriber said. */
  readonly supervisionExempt: boolean
}

/**
 * The eleven criteria of opioid use disorder, in DSM-5 order: a criterion's number is its place
 * in this list, from 1. Ids are our own words. Source: DSM-5-TR, opioid use disorder, criterion A
 * and the note on appropriate medical supervision.
 */
export const CRITERIA = [
  { id: 'larger-or-longer', group: 'impaired-control', supervisionExempt: false },
  { id: 'cut-down', group: 'impaired-control', supervisionExempt: false },
  { id: 'time-spent', group: 'impaired-control', supervisionExempt: false },
  { id: 'craving', group: 'impaired-control', supervisionExempt: false },
  { id: 'role-failure', group: 'social-impairment', supervisionExempt: false },
  { id: 'social-problems', group: 'social-impairment', supervisionExempt: false },
  { id: 'activities-given-up', group: 'social-impairment', supervisionExempt: false },
  { id: 'hazardous-use', group: 'risky-use', supervisionExempt: false },
  { id: 'health-problems', group: 'risky-use', supervisionExempt: false },
  { id: 'tolerance', group: 'pharmacological', supervisionExempt: true },
  { id: 'withdrawal', group: 'pharmacological', supervisionExempt: true },
] as const satisfies readonly Criterion[]

export type CriterionId = (typeof CRITERIA)[number]['id']

/** The four groups in the order of their criteria: 4, 3, 2 and 2 of them. */
export const CRITERION_GROUPS = [
  'impaired-control',
  'social-impairment',
  'risky-use',
  'pharmacological',
] as const satisfies readonly CriterionGroup[]

/** A group's criteria, in DSM-5 order. */
export function criteriaIn(group: CriterionGroup): CriterionId[] {
  return CRITERIA.filter((criterion) => criterion.group === group).map(({ id }) => id)
}

/** A criterion's place in DSM-5, from 1 to 11. */
export function criterionNumber(id: CriterionId): number {
  return CRITERIA.findIndex((criterion) => criterion.id === id) + 1
}

/** Whether the criterion does not count for opioids taken only as prescribed: DSM-5, criteria 10 and 11. */
export function isSupervisionExempt(id: CriterionId): boolean {
  return CRITERIA.some((criterion) => criterion.id === id && criterion.supervisionExempt)
}

/** The criterion at a place from 1 to 11; `undefined` for any other number. */
export function criterionAt(number: number): CriterionId | undefined {
  return CRITERIA[number - 1]?.id
}
