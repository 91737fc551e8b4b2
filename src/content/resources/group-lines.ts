import { LINE_KINDS, type Area, type Audience, type LineKind } from './help-line.ts'
import type { HeldLine } from './lines-in.ts'

/** What a person looks for among the further lines: where they are, who they are or what it is for. */
export type LineGroup =
  | { readonly by: 'audience'; readonly name: Exclude<Audience, 'everyone'> }
  | { readonly by: 'area'; readonly name: Area }
  | { readonly by: 'kind'; readonly name: LineKind }

export interface GroupedLines {
  readonly group: LineGroup
  readonly lines: readonly HeldLine[]
}

/** Of each of these kinds one line stands open; the page stays short enough to act on. */
const OPEN_KINDS: readonly LineKind[] = [
  'emergency',
  'crisis-line',
  'use-alone',
  'treatment-finder',
]

/**
 * The lines of the given kinds, in the order of the kinds: first the few that stand open, one of a
 * kind, each for everyone in the whole country; then the others, by what one looks for them under.
 */
export function groupLines(
  held: readonly HeldLine[],
  kinds: readonly LineKind[] = LINE_KINDS,
): { readonly open: readonly HeldLine[]; readonly more: readonly GroupedLines[] } {
  const lines = LINE_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    held.filter((line) => line.kind === kind),
  )
  const open = OPEN_KINDS.flatMap((kind) => {
    const first = lines.find((line) => line.kind === kind && groupOf(line).by === 'kind')
    return first ? [first] : []
  })

  const more = new Map<string, GroupedLines & { readonly lines: HeldLine[] }>()
  for (const line of lines.filter((each) => !open.includes(each))) {
    const group = groupOf(line)
    const found = more.get(group.name)
    if (found) found.lines.push(line)
    else more.set(group.name, { group, lines: [line] })
  }
  return { open, more: [...more.values()] }
}

function groupOf({ audience: [whom], area, kind }: HeldLine): LineGroup {
  if (whom !== 'everyone') return { by: 'audience', name: whom }
  return area === undefined ? { by: 'kind', name: kind } : { by: 'area', name: area }
}
