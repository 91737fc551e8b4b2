import { describe, expect, it } from 'vitest'

import { faultsInLines } from '#content/resources/faults.ts'
import { LINES } from '#content/resources/lines-in.ts'

const TODAY = '2026-12-01'
const CALL = { kind: 'call', number: '988', languages: ['en'], hours: 'always' }
const LINE = {
  id: 'canada.one',
  kind: 'crisis-line',
  audience: ['everyone'],
  channels: [CALL],
  cost: 'free',
  source: 'https://example.org',
  checkedOn: TODAY,
}
const { source: _source, ...UNSOURCED } = LINE
const OTHER = { ...LINE, id: 'canada.two' }

describe('the build', () => {
  it('finds no fault in the lines held', () => {
    expect(faultsInLines(LINES, TODAY)).toEqual([])
  })

  it.each([
    ['a line without fault', [LINE], []],
    ['a missing source', [UNSOURCED], ['canada.one: source is missing.']],
    [
      'a source that is not safe',
      [{ ...LINE, source: 'http://example.org' }],
      ['canada.one: source is not an https address.'],
    ],
    [
      'a check in the future',
      [{ ...LINE, checkedOn: '2026-12-02' }],
      ['canada.one: checkedOn 2026-12-02 is in the future of 2026-12-01.'],
    ],
    [
      'a day that is none',
      [{ ...LINE, checkedOn: '2026-02-30' }],
      ['canada.one: checkedOn is not a day written as YYYY-MM-DD.'],
    ],
    [
      'a number that is there twice',
      [LINE, { ...OTHER, channels: [{ ...CALL, number: '9-8-8' }] }],
      ['canada.two: call 988 is already under canada.one.'],
    ],
    ['one number behind two digits', [LINE, { ...OTHER, channels: [{ ...CALL, press: '1' }] }], []],
    [
      'a name that is there twice',
      [LINE, { ...LINE, channels: [{ ...CALL, number: '989' }] }],
      ['canada.one: canada.one is already under canada.one.'],
    ],
    [
      'a line of another country',
      [{ ...LINE, id: 'ireland.one' }],
      ['ireland.one: stands among the lines of canada.'],
    ],
    [
      'a line with no way to reach it',
      [{ ...LINE, channels: [] }],
      ['canada.one: channels are missing.'],
    ],
    [
      'letters in a number',
      [{ ...LINE, channels: [{ ...CALL, number: '1-800-HELP' }] }],
      ['canada.one: channels.0.number is not a number with spaces or hyphens between its digits.'],
    ],
  ])('says in a sentence what is wrong with %s', (_what, lines, faults) => {
    expect(faultsInLines({ canada: lines }, TODAY)).toEqual(faults)
  })

  it.each([
    ['no shape at all', null],
    ['a kind that no one knows', { ...LINE, kind: 'sales' }],
    ['a field that no one asked for', { ...LINE, sponsor: 'x' }],
    ['an audience of no one', { ...LINE, audience: [] }],
    ['hours that no one knows', { ...LINE, channels: [{ ...CALL, hours: 'often' }] }],
  ])('refuses %s', (_what, line) => {
    const faults = faultsInLines({ canada: [line] }, TODAY)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(line === null ? /^canada, line 1: .+\.$/ : /^canada\.one: .+\.$/)
  })

  it('never fails by the age of a fact', () => {
    expect(faultsInLines({ canada: [{ ...LINE, checkedOn: '2001-01-01' }] }, TODAY)).toEqual([])
  })
})
