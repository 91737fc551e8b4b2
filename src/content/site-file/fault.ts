import type { PartFault } from '#content/resources/schema.ts'

/** What can be wrong with the file as a whole. */
type FileFault =
  | { readonly kind: 'too-big'; readonly most: number }
  | { readonly kind: 'web-page' | 'not-json' | 'not-an-object' }
  | { readonly kind: 'not-json-line'; readonly line: number }
  | { readonly kind: 'unknown-part-of-file'; readonly part: string }

/** What can be wrong with one part of it. */
type PartOfFileFault =
  | { readonly kind: PartFault | ShapeFault | 'no-way-in' | 'hours-missing' | 'in-the-future' }
  | { readonly kind: 'this-site' | 'wrong' }
  | { readonly kind: 'unknown-part'; readonly part: string }
  | { readonly kind: 'not-one-of'; readonly found: string; readonly options: readonly string[] }
  | { readonly kind: 'too-long' | 'too-many' | 'over'; readonly most: number }
  | { readonly kind: 'under'; readonly least: number }
  | { readonly kind: 'gap-too-short'; readonly gap: number }
  | { readonly kind: 'twice'; readonly found: string }

type ShapeFault =
  | 'not-text'
  | 'not-a-list'
  | 'not-a-part'
  | 'not-a-count'
  | 'not-yes-or-no'
  | 'not-an-id'
  | 'markup'
  | 'carries-along'

/** One fault: a code and what belongs to it. The words are in `locales/…/agency.json`, by its kind. */
export type SiteFault = FileFault | (PartOfFileFault & { readonly at: string })
