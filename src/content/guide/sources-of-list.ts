import type { Sources, Statement } from './blocks.ts'

/** The sources of a list whose statements all have the same ones, or `undefined`. */
export function sourcesOfList(items: readonly Statement[]): Sources | undefined {
  const [first, ...others] = items.map((item) => ('sources' in item ? item.sources : undefined))
  if (first === undefined || others.length === 0) return undefined
  return others.every((sources) => sources?.join() === first.join()) ? first : undefined
}
