import { placeOf, type Text, textsIn, type WordFiles } from '../../build/words/texts.ts'

const PLURAL = /_(?:zero|one|two|few|many|other)$/
/** The counts that are looked at to see which of them a plural form stands for. */
const COUNTS = Array.from({ length: 101 }, (_, count) => count)

/**
 * Where the words of a language are not those of the English, in sentences: files, keys, plural forms
 * and placeholders both ways, and texts that are empty or left in English. `isSame` says which texts,
 * as `file:key`, may read as in English.
 */
export function localeFaults(
  language: string,
  english: WordFiles,
  other: WordFiles,
  isSame: (place: string) => boolean,
): string[] {
  const wanted = textsWanted(language, textsIn(english))
  const found = new Map(textsIn(other).map((text) => [nameOf(text), text]))
  return [
    ...wanted.filter((text) => !found.has(nameOf(text))).map((text) => say(text, 'is missing')),
    ...[...found.values()]
      .filter((text) => !wanted.some((want) => nameOf(want) === nameOf(text)))
      .map((text) => say(text, 'is in no English file, or a form this language has no use for')),
    ...wanted.flatMap((want) => {
      const text = found.get(nameOf(want))
      return text === undefined ? [] : faultsOf(want, text.text).map((fault) => say(want, fault))
    }),
  ]

  function say(text: Text, fault: string): string {
    return `${placeOf(language, text)}: ${fault}.`
  }

  function faultsOf(want: Wanted, text: string): string[] {
    const placeholders = placeholdersOf(text)
    const missing = want.needs.filter((name) => !placeholders.includes(name))
    const unknown = placeholders.filter((name) => ![...want.needs, ...want.may].includes(name))
    const left = text === want.text && /\p{L}/u.test(text.replaceAll(/\{\{\w+\}\}/g, ''))
    return [
      ...(text.trim() === '' ? ['is empty'] : []),
      ...missing.map((name) => `lacks {{${name}}}`),
      ...unknown.map((name) => `has {{${name}}}, which nothing fills in`),
      ...(left && !isSame(nameOf(want)) ? ['reads as in English'] : []),
    ]
  }
}

/** A text that a language has to have, with the English to hold it against. */
interface Wanted extends Text {
  readonly needs: readonly string[]
  /** What it may leave out. */
  readonly may: readonly string[]
}

/** The English texts, each plural with the forms of the language in place of the English ones. */
function textsWanted(language: string, english: readonly Text[]): Wanted[] {
  const byName = new Map(english.map((text) => [nameOf(text), text]))
  return english.flatMap((text) => {
    const base = text.key.replace(PLURAL, '')
    const plural = byName.get(nameOf({ ...text, key: `${base}_other` }))
    if (plural === undefined || base === text.key)
      return [{ ...text, needs: placeholdersOf(text.text), may: [] }]
    if (plural !== text) return []
    const hasZero = byName.has(nameOf({ ...text, key: `${base}_zero` }))
    return formsOf(language, hasZero).map(({ form, ofOneCount }) => {
      const key = `${base}_${form}`
      const all = placeholdersOf(plural.text)
      return {
        file: text.file,
        key,
        text: byName.get(nameOf({ ...text, key }))?.text ?? plural.text,
        needs: all.filter((name) => !(ofOneCount && name === 'count')),
        may: ofOneCount && all.includes('count') ? ['count'] : [],
      }
    })
  })
}

/** A form that stands for one count alone may say it in words: “press 1 more time”, “none”. */
function formsOf(language: string, hasZero: boolean): { form: string; ofOneCount: boolean }[] {
  const rules = new Intl.PluralRules(language)
  const forms = new Set([...(hasZero ? ['zero'] : []), ...rules.resolvedOptions().pluralCategories])
  return [...forms].map((form) => {
    const counts = COUNTS.filter((count) =>
      hasZero && count === 0 ? form === 'zero' : rules.select(count) === form,
    )
    return { form, ofOneCount: counts.length === 1 }
  })
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))]
}

function nameOf({ file, key }: Omit<Text, 'text'>): string {
  return `${file}:${key}`
}
