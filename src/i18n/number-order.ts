/** A phone number in several parts, such as `116 123` or `1-800-662-4357`. */
const IN_PARTS = /^\d+(?:[ -]\d+)+$/
const ISOLATE = ['\u2068', '\u2069'] as const

/**
 * Keeps the parts of a phone number in their order in a sentence that runs from right to left, where
 * a browser would show the last part first. Anything else comes out as it went in.
 * Source: Unicode Standard Annex #9, rules W2 to W4 and the isolates of 2.4.
 */
export function keepNumberOrder(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' && IN_PARTS.test(text) ? ISOLATE.join(text) : text
}
