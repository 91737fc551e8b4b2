import { describe, expect, it } from 'vitest'

import { pseudo } from '../support/pseudo.ts'
import { pseudoLanguage } from '../support/pseudo-language.ts'
import { partIn, sayIn } from '../support/say.ts'

const shown = (text: string) => text.replaceAll(/[\u061C\u2068\u2069]/g, '')

describe('the pseudo-language', () => {
  it('is two fifths longer, and leaves no word in plain letters', () => {
    expect(shown(pseudo('overdoses'))).toBe('óṽéŕðóšéšŏŏŏŏ')
    expect(shown(pseudo('Won’t wake up?'))).toBe('Ŵóñ’ţŏŏ ŵáķéŏŏ úþŏ?')
  })

  it.each(['{{count}}', '911', 'FindTreatment.gov', 'na.org/meetings', '12', '…'])(
    'leaves %s as it is',
    (kept) => {
      expect(pseudo(kept)).toBe(kept)
    },
  )

  it('fills a sentence as it fills its template', () => {
    const template = pseudo('Call {{number}}, then press {{press}}')
    expect(pseudo('Call 988, then press 2')).toBe(
      template.replace('{{number}}', '988').replace('{{press}}', '2'),
    )
  })

  it('says a part of a sentence as it stands in the whole', () => {
    expect(pseudo('Give naloxone. Stay with them.')).toContain(pseudo('naloxone. Stay'))
  })

  it('is not built where the row that it takes the place of looks otherwise', () => {
    const { transform } = pseudoLanguage() as { transform: (code: string, id: string) => unknown }
    expect(() => transform('fr: { name: … }', '/src/i18n/languages.ts')).toThrow(/no row for es/)
  })
})

describe('a text named by its English', () => {
  it.each([
    ['Continue', 'Continuar'],
    ['Call 988', 'Llame al 988'],
    ['3 of 11, mild', '3 de 11, leve'], // what fills it is put into the language as well
    ['Question 4 of 11 – Eleven', 'Pregunta 4 de 11 – Eleven'],
    ['Shift, press 1 more time to leave.', 'Shift: oprima 1 vez más para salir.'],
    ['Shift, press 2 more times to leave.', 'Shift: oprima 2 veces más para salir.'],
  ])('is, for “%s”, “%s”', (english, spanish) => {
    expect(sayIn('en', english)).toBe(english)
    expect(sayIn('es', english)).toBe(spanish)
  })

  it('is found by a part of it', () => {
    expect('Llame al 988 y oprima 2').toMatch(partIn('es', '}, then press'))
    expect(partIn('es', 'Copied.').source).toContain('Se copió')
  })

  it('is refused where the app does not say it', () => {
    expect(() => sayIn('es', 'Weather')).toThrow('No text says “Weather”.')
  })

  it('is refused where it is said in two ways', () => {
    expect(() => sayIn('es', 'aching muscles')).toThrow(/“aching muscles” is .* or /)
  })
})
