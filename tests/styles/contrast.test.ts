import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const TOKENS = coloursIn('tokens.css')
/** On a device that goes from hand to hand, in bright light, the edges stand out as the text does. */
const SHARED = new Map([...TOKENS, ...coloursIn('shared-device.css')])
const GROUNDS = ['paper', 'card', 'soft'] as const

/** What is read stands out 7 to 1; the edge of what is pressed, and the focus ring, 3 to 1. */
const PAIRS = [
  ...['ink', 'quiet', 'deep', 'alert'].flatMap((text) =>
    ['paper', 'card', 'soft'].map((ground) => [text, ground, 7] as const),
  ),
  ['alert', 'alert-soft', 7],
  ['on-deep', 'deep', 7],
  ['on-deep', 'deeper', 7],
  ['paper', 'ink', 7],
  ['ink', 'marked', 7],
  ['deep', 'marked', 3],
  ...['line', 'focus', 'deep'].flatMap((edge) =>
    ['paper', 'card', 'soft'].map((ground) => [edge, ground, 3] as const),
  ),
] as const

describe.each(['light', 'dark'] as const)('in the %s', (mode) => {
  it.each(PAIRS)('%s stands out on %s by %d to 1 or more', (front, back, least) => {
    const ratio = contrast(colour(TOKENS, front, mode), colour(TOKENS, back, mode))
    expect(ratio).toBeGreaterThanOrEqual(least)
  })

  it.each(
    ['line', 'focus', 'deep'].flatMap((edge) => GROUNDS.map((ground) => [edge, ground] as const)),
  )('on a device that goes from hand to hand, %s stands out on %s by 7 to 1', (edge, ground) => {
    const ratio = contrast(colour(SHARED, edge, mode), colour(SHARED, ground, mode))
    expect(ratio).toBeGreaterThanOrEqual(7)
  })
})

/** The colours that a style sheet names, each for light and for dark. */
function coloursIn(file: string): Map<string, { readonly light: string; readonly dark: string }> {
  const css = readFileSync(join(import.meta.dirname, '../../src/styles', file), 'utf8')
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
  )
}

function colour(tokens: typeof TOKENS, name: string, mode: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`There is no colour --${name}.`)
  return token[mode]
}

/** The contrast ratio of two colours. Source: WCAG 2.2, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The relative luminance of a colour. Source: WCAG 2.2, “relative luminance”. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
