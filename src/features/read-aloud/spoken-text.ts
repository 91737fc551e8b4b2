/** A telephone number: three digits and more, in groups or not, as 988 or 1-800-662-4357. */
const TELEPHONE = /(?<![\d.,])\+?\d{1,4}(?:[- ]\d{2,4})+(?!\d)|(?<![\d.,])\d{3,}(?![\d.,]*\d)/g

/**
 * A sentence as it is given to the voice: a telephone number digit by digit, with a rest between its
 * groups, because a voice says “nine hundred eighty-eight” for 988; a straight apostrophe, because
 * some voices take the curly one for the end of a quote. Counts such as 11 and 12 stay numbers.
 */
export function spokenText(sentence: string): string {
  return sentence
    .replace(TELEPHONE, (number) =>
      number
        .split(/[- ]/)
        .map((group) => group.replaceAll(/\D/g, '').split('').join(' '))
        .join(', '),
    )
    .replaceAll('’', "'")
}
