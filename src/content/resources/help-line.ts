/** A language that a channel is served in. */
type LineLanguage = 'en' | 'es'

/** One way to reach a line. */
export type Channel =
  | {
      readonly kind: 'call'
      /** As it is best read aloud; it is dialled without its hyphens. */
      readonly number: string
      readonly languages: readonly LineLanguage[]
    }
  | {
      readonly kind: 'text'
      readonly number: string
      /** The word to send, where the line asks for one. */
      readonly word?: string
      readonly languages: readonly LineLanguage[]
    }
  | {
      readonly kind: 'web'
      /** A site's name without its scheme. */
      readonly site: string
      readonly languages: readonly LineLanguage[]
    }

/** A public service; its name and what it does are words, in `locales/…/resources.json`. */
export interface HelpLine {
  readonly id: string
  readonly kind: 'emergency' | 'crisis-line' | 'treatment-finder'
  readonly channels: readonly Channel[]
  /** Where the facts were read. */
  readonly source: string
  /** The day they were last held against the source, as YYYY-MM-DD. */
  readonly checkedOn: string
}
