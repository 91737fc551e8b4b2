import { hoursOf, languagesOf } from '#content/resources/channels-for-reader.ts'
import type { LineLanguage } from '#content/resources/help-line.ts'
import type { HeldLine } from '#content/resources/lines-in.ts'

/** Any one line with words for its hours stands for them all to the checker of keys. */
type LimitedId = 'united-states.211'

/** How a language is asked for its words for a line. */
type AskForLine = (
  key:
    | `resources:${HeldLine['id']}.${'name' | 'does'}`
    | `resources:${LimitedId}.hours`
    | `ui:line.in.${LineLanguage}`
    | 'ui:line.interpreters',
) => string

interface LineWords {
  readonly name: string
  readonly does: string
  readonly hours?: string
}

/** The words of a line that comes with the site. */
export function wordsOfLine(t: AskForLine, line: HeldLine): LineWords {
  const words = { name: t(`resources:${line.id}.name`), does: t(`resources:${line.id}.does`) }
  if (hoursOf(line) !== 'limited') return words
  // A test sees to it that every line with limited hours has them in words.
  return { ...words, hours: t(`resources:${line.id as LimitedId}.hours`) }
}

/**
 * For someone who takes a line along: the language it answers in where that is not `language`, which
 * is theirs, and whether there are interpreters. Nothing where it speaks theirs, or no source says.
 */
export function foreignLanguage(t: AskForLine, line: HeldLine, language: string): string[] {
  const spoken = languagesOf(line)
  const [first] = spoken
  if (first === undefined || spoken.some((each) => each === language.split('-')[0])) return []
  const interprets = line.channels.some((channel) => 'interpreters' in channel)
  return [t(`ui:line.in.${first}`), ...(interprets ? [t('ui:line.interpreters')] : [])]
}
