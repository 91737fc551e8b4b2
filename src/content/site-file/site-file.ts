import type { CountryId } from '#domain/countries.ts'
import { LINE_KINDS, type HelpLine, type LineKind } from '#content/resources/help-line.ts'

/** What a service of an agency may be. The emergency number of a country is no agency’s to set. */
export const SERVICE_KINDS = LINE_KINDS.filter(
  (kind): kind is Exclude<LineKind, 'emergency'> => kind !== 'emergency',
)

/** Enough for any one agency, and short enough to read on a phone. In characters and entries. */
export const MOST = {
  agency: 80,
  services: 20,
  channels: 6,
  name: 80,
  does: 300,
  where: 160,
  hours: 160,
  /** Of the whole file, which is read on every visit. */
  file: 60_000,
} as const

/**
 * How long a shared device may lie untouched, in seconds. Whoever reads slowly is not to be asked
 * every moment (20 seconds or more), and answers are not to lie about for longer than fifteen minutes.
 * Between the warning and the erasing are 20 seconds or more: WCAG 2.2, 2.2.1.
 */
export const IDLE = {
  warn: { least: 20, most: 600 },
  wipe: { least: 40, most: 900 },
  gap: 20,
} as const

/** What an agency says of a service, in one language. */
export interface ServiceWords {
  readonly name: string
  /** What happens when one calls or comes. */
  readonly does: string
  /** Where to go in person. */
  readonly where?: string | undefined
  /** When, in words: for channels with limited hours, and for a place to go to. */
  readonly hours?: string | undefined
}

/** A service near by: the shape of a help line, with its words inside. */
export interface LocalService extends Pick<
  HelpLine,
  'audience' | 'channels' | 'cost' | 'source' | 'checkedOn'
> {
  readonly id: string
  readonly kind: (typeof SERVICE_KINDS)[number]
  /** By language; one for each language that is offered. */
  readonly words: Readonly<Record<string, ServiceWords | undefined>>
}

/** What `site.json` may set. All of it may be left out; a service needs the name of the agency. */
export interface SiteFile {
  /** Where an editor finds what the file may hold. */
  readonly $schema?: string | undefined
  readonly agency?: string | undefined
  readonly services?: readonly LocalService[] | undefined
  readonly country?: CountryId | undefined
  /** The languages on offer, in their order. */
  readonly languages?: readonly string[] | undefined
  readonly sharedDevice?:
    | {
        readonly fixedOn?: boolean | undefined
        readonly warnAfterSeconds?: number | undefined
        readonly wipeAfterSeconds?: number | undefined
      }
    | undefined
  /** Where Leave leads. */
  readonly leaveTo?: string | undefined
}
