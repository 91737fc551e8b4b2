import { type BannedList, TYPOGRAPHY } from './banned.ts'
import { BANNED_IN_ENGLISH } from './banned-english.ts'
import { BANNED_IN_SPANISH } from './banned-spanish.ts'
import { placeOf, type Text } from './texts.ts'

/** One list for every language that has words. */
const BANNED: Readonly<Record<string, BannedList>> = {
  en: BANNED_IN_ENGLISH,
  es: BANNED_IN_SPANISH,
}

/** Each banned word that a language says, in a sentence: where, which, and what to say instead. */
export function wordFaults(
  language: string,
  texts: readonly Text[],
  list = BANNED[language],
): string[] {
  if (list === undefined)
    return [`${language}: build/words/word-faults.ts has no list of the words that it never says.`]
  return texts.flatMap((text) => faultsIn(language, text, list))
}

function faultsIn(language: string, text: Text, { banned, allowed }: BannedList): string[] {
  const said = allowed.reduce((rest, { text: name }) => rest.replaceAll(name, '*'), text.text)
  return [...banned, ...TYPOGRAPHY]
    .filter(({ where }) => where?.test(`${text.file}:${text.key}`) ?? true)
    .flatMap(({ said: never, instead }) => {
      const found = never.exec(said)?.[0]
      return found === undefined
        ? []
        : [`${placeOf(language, text)}: never “${found}”; instead: ${instead}.`]
    })
}
