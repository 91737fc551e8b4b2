import type words from '#content/locales/en/guide.json'
import type { SourceId } from '#content/sources.ts'
import type { GuideChapterId } from '#domain/guide-chapters.ts'

type Words = typeof words

/** A text of a chapter: the chapter and the text's name in it. */
type TextKey = {
  [Chapter in GuideChapterId]: `${Chapter}.${keyof Words[Chapter] & string}`
}[GuideChapterId]

export type Sources = readonly [SourceId, ...SourceId[]]

/**
 * Something the guide says. It either has sources, or it is `plain`: a bridge, an example of what to
 * say, or advice that states no medical fact.
 */
export type Statement = {
  readonly text: TextKey
  /** The site of a group that the statement is about, without its scheme. */
  readonly site?: string
} & ({ readonly sources: Sources } | { readonly plain: true })

export type Block =
  | { readonly kind: 'heading'; readonly text: TextKey }
  | ({ readonly kind: 'text' } & Statement)
  | ({ readonly kind: 'warning' } & Statement)
  | { readonly kind: 'list'; readonly items: readonly Statement[] }
  | { readonly kind: 'receptors' }
  | { readonly kind: 'medicines-table' }
  | { readonly kind: 'overdose-steps' }
