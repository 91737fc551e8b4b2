import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .toSorted()

/** What may name a side of the screen all the same. */
const ALLOWED = [
  // The notch of a phone stays where it is in any language.
  'features/overdose-strip/OverdoseStrip.module.css: padding: 0.5rem max(1.1rem, env(safe-area-inset-right)) 0.5rem max(1.1rem, env(safe-area-inset-left))',
]

/** A side of the screen, which in a language from right to left is the other one. */
const SIDE = /(?:^|[-\s(])(?:left|right)\b/
/** A movement or a place given from the left edge. */
const FROM_THE_LEFT = /\btranslate(?:X|3d)?\(|^(?:translate|background-position|object-position):/
/** The four sides one by one, with other amounts at the left than at the right. */
const FOUR =
  /^(?:margin|padding|inset|border-(?:width|color|style)|scroll-(?:margin|padding)): (.+)$/

it('names no side of the screen in any style, so that a language may run either way', () => {
  expect(FILES.length).toBeGreaterThan(30)
  const named = FILES.flatMap((file) =>
    declarationsOf(file)
      .filter(namesASide)
      .map((declaration) => `${file}: ${declaration}`),
  )
  expect(named.filter((one) => !ALLOWED.includes(one))).toEqual([])
})

it.each([
  'margin-left: 1rem',
  'text-align: right',
  'float: left',
  'right: 0',
  'border-top-left-radius: 4px',
  'background: linear-gradient(to right, red, blue)',
  'transform: translateX(1rem)',
  'padding: 0 1rem 0 2rem',
  'inset: 0 auto 0 0',
])('would find %s', (declaration) => {
  expect(namesASide(declaration)).toBe(true)
})

it.each(['margin-inline-start: 1rem', 'padding: 0 1rem', 'inset: 0', 'margin: 1rem 0 2rem'])(
  'lets %s be',
  (declaration) => {
    expect(namesASide(declaration)).toBe(false)
  },
)

function namesASide(declaration: string): boolean {
  const four = FOUR.exec(declaration)?.[1]?.split(/\s+(?![^(]*\))/)
  const uneven = four?.length === 4 && four[1] !== four[3]
  return SIDE.test(declaration) || FROM_THE_LEFT.test(declaration) || uneven
}

/** Each `property: value` of a style sheet, on one line. */
function declarationsOf(file: string): string[] {
  const css = readFileSync(join(SOURCE, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
  return [...css.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => `${property}: ${value.replaceAll(/\s+/g, ' ').trim()}`,
  )
}
