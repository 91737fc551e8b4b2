/** Words that no text may say, and what to say instead. */
export interface Banned {
  readonly said: RegExp
  readonly instead: string
  /** Where they are banned, as `file:key`; without it, everywhere. */
  readonly where?: RegExp
}

/** All that is banned in one language. */
export interface BannedList {
  readonly banned: readonly Banned[]
  /** What may stand all the same, each with its reason. */
  readonly allowed: readonly { readonly text: string; readonly because: string }[]
}

/** Texts about a count of signs: what the number is worth is never said there. */
export const ABOUT_THE_COUNT = /^guidance:(result|scale|bands)\./

/**
 * A word or words by themselves, in capitals or not, accented letters counted as letters.
 * `pattern` is the source of a regular expression.
 */
export function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu')
}

/** In every language: how a text is set. */
export const TYPOGRAPHY: readonly Banned[] = [
  { said: /[!¡]/, instead: 'a full stop: nobody is shouted at' },
  { said: /['"]/, instead: 'a curly quote: ’ “ ”' },
  { said: /\.\.\./, instead: 'one sign: …' },
  { said: /<\/?\w+/, instead: 'no markup' },
  { said: /^\s|\s$|\s{2}/, instead: 'single spaces, and none at the ends' },
]
