import type { Source } from './source.ts'
import { GUIDANCE } from './sources-guidance.ts'
import { RULES } from './sources-rules.ts'
import { STUDIES } from './sources-studies.ts'

const ALL = [...GUIDANCE, ...RULES, ...STUDIES] as const

export type SourceId = (typeof ALL)[number]['id']

/** Every source that the guide cites, by number. */
export const SOURCES: readonly (Source & { readonly id: SourceId })[] = ALL.toSorted(
  (one, other) => one.number - other.number,
)

/** The number of a source, as it stands in the text and in the list. */
export function sourceNumber(id: SourceId): number {
  const source = SOURCES.find((each) => each.id === id)
  if (!source) throw new Error(`There is no source ${id}.`)
  return source.number
}
