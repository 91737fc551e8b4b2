import type { TakeAway, TakeAwayLine } from './take-away.ts'

/** A take-away as plain text that reads well anywhere: a title, then sections with an empty line between. */
export function toPlainText({ title, lines, sections }: TakeAway): string {
  const blocks = [{ heading: title, lines }, ...sections]
  return `${blocks
    .map((block) => [block.heading.toUpperCase(), ...block.lines.map(toTextLine)].join('\n'))
    .join('\n\n')}\n`
}

function toTextLine({ kind, text }: TakeAwayLine): string {
  return kind === 'item' ? `- ${text}` : text
}
