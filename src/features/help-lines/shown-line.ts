import type { HelpLine } from '#content/resources/help-line.ts'
import type { ServiceWords } from '#content/site-file/site-file.ts'

/** What a card says of a line, and of a service of an agency, besides its facts. */
export type LineWords = ServiceWords

/** What a card needs of either. */
export type ShownLine = Pick<HelpLine, 'kind' | 'channels' | 'cost' | 'checkedOn' | 'area'>
