import type { CountryId } from '#domain/countries.ts'

/** The order in which lines are shown. Kinds say what a line does, never how good it is. */
export const LINE_KINDS = [
  'emergency',
  'crisis-line',
  'use-alone',
  'safer-use',
  'treatment-finder',
  'health-advice',
  'community',
  'family',
  'pregnancy',
  'violence-at-home',
  'basic-needs',
] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** Whom a line says it is for. */
export const AUDIENCES = [
  'everyone',
  'under-18',
  'veterans',
  'deaf',
  'lgbtq-young',
  'indigenous',
  'trans',
  'family',
  'pregnant',
  'hurt-at-home',
  'maori',
  'pasifika',
] as const
export type Audience = (typeof AUDIENCES)[number]

/** A part of a country that a line is for. */
export const AREAS = [
  'washington',
  'ontario',
  'british-columbia',
  'alberta',
  'quebec',
  'wales',
  'scotland',
  'northern-ireland',
] as const
export type Area = (typeof AREAS)[number]

/** A language that a channel is answered in, as its BCP 47 tag; `ase` is American Sign Language. */
export const LINE_LANGUAGES = ['en', 'es', 'fr', 'cy', 'ase', 'cr', 'oj', 'iu'] as const
export type LineLanguage = (typeof LINE_LANGUAGES)[number]

/** `limited` hours are told in words; hours that no source confirms are never called open. */
export const HOURS = ['always', 'limited', 'not-stated'] as const
export type Hours = (typeof HOURS)[number]

/** `local-rate` is what a call to a number beginning with 01 or 02 costs in the United Kingdom. */
export const COSTS = ['free', 'local-rate', 'not-stated'] as const
type Cost = (typeof COSTS)[number]

interface Answered {
  readonly hours: Hours
  /** Empty where no source states them. */
  readonly languages: readonly LineLanguage[]
  /** Whether someone can interpret for other languages. */
  readonly interpreters?: true
}

/** One way to reach a line. A site is a host, and a path where one is needed, without a scheme. */
export type Channel =
  | (Answered & { readonly kind: 'call'; readonly number: string; readonly press?: string })
  | (Answered & { readonly kind: 'text'; readonly number: string; readonly word?: string })
  | (Answered & { readonly kind: 'chat' | 'video'; readonly site: string })
  | (Answered & { readonly kind: 'textphone'; readonly number: string })
  | { readonly kind: 'web'; readonly site: string }

/** A public service; its name and what it does are words, in `locales/…/resources.json`. */
export interface HelpLine {
  /** Its country and its name there, which is also where its words are. */
  readonly id: `${CountryId}.${string}`
  readonly kind: LineKind
  /** Whom it is for, the first being whom it names; `under-18` marks lines that young people may call. */
  readonly audience: readonly [Audience, ...Audience[]]
  /** Left out for a line that serves the whole country. */
  readonly area?: Area
  readonly channels: readonly Channel[]
  readonly cost: Cost
  /** Where the facts can be read. */
  readonly source: string
  /** The day they were last held against published sources, as YYYY-MM-DD. */
  readonly checkedOn: string
}
