import { reached } from './reach.ts'
import { HELP_LINE, type PartFault } from './schema.ts'

/** What the build says of a part that is wrong. */
const SENTENCES: Readonly<Record<PartFault, string>> = {
  missing: 'is missing',
  'not-a-day': 'is not a day written as YYYY-MM-DD',
  'not-https': 'is not an https address',
  'not-a-site': 'is not a site',
  'not-a-number': 'is not a number with spaces or hyphens between its digits',
  'not-a-word': 'is not a word in capitals',
  'not-a-digit': 'is not one digit',
  empty: 'names no one',
}

/**
 * What is wrong with the lines held, one sentence for each fault, naming the line: a wrong shape, a
 * line under another country's name, a name or a way to reach it that is there twice within a
 * country, a missing source, or a check in the future of `today` (YYYY-MM-DD). None is fine.
 */
export function faultsInLines(
  lines: Readonly<Record<string, readonly unknown[]>>,
  today: string,
): readonly string[] {
  return Object.entries(lines).flatMap(([country, held]) => {
    const seen = new Map<string, string>()
    return held.flatMap((line, place) => faultsInLine(line, country, place, today, seen))
  })
}

function faultsInLine(
  line: unknown,
  country: string,
  place: number,
  today: string,
  seen: Map<string, string>,
): string[] {
  const parsed = HELP_LINE.safeParse(line)
  const name = nameOf(line) ?? `${country}, line ${place + 1}`
  if (!parsed.success) {
    return parsed.error.issues.map(
      ({ path, message }) => `${name}: ${path.join('.') || 'the line'} ${sentenceFor(message)}.`,
    )
  }

  const { id, channels, checkedOn } = parsed.data
  const faults: string[] = []
  if (!id.startsWith(`${country}.`)) faults.push(`${id}: stands among the lines of ${country}.`)
  if (checkedOn > today) faults.push(`${id}: checkedOn ${checkedOn} is in the future of ${today}.`)
  for (const reach of [id, ...channels.map(reached)]) {
    const other = seen.get(reach)
    if (other !== undefined) faults.push(`${id}: ${reach} is already under ${other}.`)
    seen.set(reach, id)
  }
  return faults
}

function sentenceFor(message: string): string {
  return Object.hasOwn(SENTENCES, message) ? SENTENCES[message as PartFault] : message
}

function nameOf(line: unknown): string | undefined {
  if (typeof line !== 'object' || line === null || !('id' in line)) return undefined
  return typeof line.id === 'string' ? line.id : undefined
}
