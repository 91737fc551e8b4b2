import type { TFunction } from 'i18next'

import { hoursOf } from '#content/resources/channels-for-reader.ts'
import type { HelpLine } from '#content/resources/help-line.ts'
import type { HeldLine } from '#content/resources/lines-in.ts'
import type { ServiceWords } from '#content/site-file/site-file.ts'

/** What a card says of a line, and of a service of an agency, besides its facts. */
export type LineWords = ServiceWords

/** What a card needs of either. */
export type ShownLine = Pick<HelpLine, 'kind' | 'channels' | 'cost' | 'checkedOn' | 'area'>

/** The words of a line that comes with the site. */
export function wordsOfLine(t: TFunction<['ui', 'resources']>, line: HeldLine): LineWords {
  const words = { name: t(`resources:${line.id}.name`), does: t(`resources:${line.id}.does`) }
  if (hoursOf(line) !== 'limited') return words
  // A test sees to it that every line with limited hours has them in words.
  return { ...words, hours: t(`resources:${line.id as LimitedId}.hours`) }
}

/** Any one line with words for its hours stands for them all to the checker of keys. */
type LimitedId = 'united-states.211'
