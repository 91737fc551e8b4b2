const PLAIN = 'abcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýž'
/** Each letter, small and big, by the accented one that stands for it. */
const LETTER = new Map(pairs(PLAIN, ACCENTED))
/** Makes a word longer; no letter is changed into it. */
const FILLER = 'ŏ'
/** Makes what stands beside it run from right to left as it would beside Arabic, and shows nothing. */
const ARABIC = '\u061C'
const ISOLATE = ['\u2068', '\u2069'] as const

/** What a translator leaves as it is: placeholders, addresses of sites, numbers in several parts. */
const KEPT = /\{\{\w+\}\}|[\w-]+(?:\.[A-Za-z]{2,})+(?:\/[\w/-]*)?|\d+(?:[ -]\d+)+/g
const WORD = /[A-Za-z]+(?:’[A-Za-z]+)*/g

/**
 * An English text in the pseudo-language: each word accented, two fifths longer, and running from
 * right to left with the words around it. It goes word by word, so that a part of a sentence, and a
 * sentence with its numbers filled in, come out as they do inside the whole.
 */
export function pseudo(text: string): string {
  const kept = [...text.matchAll(KEPT)]
  let from = 0
  let result = ''
  for (const { 0: part, index } of kept) {
    result += text.slice(from, index).replaceAll(WORD, pseudoWord) + whole(part)
    from = index + part.length
  }
  return result + text.slice(from).replaceAll(WORD, pseudoWord)
}

function pseudoWord(word: string): string {
  const filler = FILLER.repeat(Math.ceil(word.length * 0.4))
  const accented = word.replaceAll(/./g, (letter) => LETTER.get(letter) ?? letter)
  return ARABIC + accented + filler + ARABIC
}

/** A phone number in parts would come out with its parts in the other order, as the app knows too. */
function whole(kept: string): string {
  return /^\d/.test(kept) && !kept.includes('.') ? ISOLATE.join(kept) : kept
}

function pairs(from: string, to: string): (readonly [string, string])[] {
  return from.split('').flatMap((letter, place) => {
    const other = to.charAt(place)
    return [[letter, other] as const, [letter.toUpperCase(), other.toUpperCase()] as const]
  })
}
