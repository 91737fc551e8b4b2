import { describe, expect, it } from 'vitest'

import { channelAddress } from '#content/resources/channel-address.ts'
import { channelsForReader, hoursOf, languagesOf } from '#content/resources/channels-for-reader.ts'
import type { Channel } from '#content/resources/help-line.ts'
import { linesIn, type HeldLine } from '#content/resources/lines-in.ts'

const CALL = { kind: 'call', number: '1-800-555-0100', languages: ['en', 'es'], hours: 'always' }
const TEXT = { kind: 'text', number: '555010', languages: ['en'], hours: 'always' }

describe('the channels of a line', () => {
  it('stand in the reader’s language first, and in other languages under their names', () => {
    const line = linesIn('united-states').find(({ id }) => id === 'united-states.988')
    const english = channelsForReader(line as HeldLine, 'en')
    expect(english.own.map(toText)).toEqual(['call 988', 'text 988', 'chat 988lifeline.org'])
    expect(english.other.map(([language, ways]) => [language, ...ways.map(toText)])).toEqual([
      ['es', 'call 988 2', 'text 988 AYUDA'],
    ])
    const spanish = channelsForReader(line as HeldLine, 'es-MX')
    expect(spanish.own.map(toText)).toEqual([
      'call 988 2',
      'text 988 AYUDA',
      'chat 988lifeline.org',
    ])
  })

  it.each([
    ['en', [CALL, TEXT], true],
    ['es', [CALL, TEXT], true],
    ['es', [{ ...CALL, languages: ['en'], interpreters: true }, TEXT], true],
    ['es', [{ ...CALL, languages: ['en'] }, TEXT], false], // a call is no other language either
    ['es', [CALL], false],
    ['es', [TEXT], false], // there is no call to offer
    ['es', [CALL, { ...TEXT, languages: [] }], false], // no source says in which languages
    ['es', [CALL, TEXT, { ...TEXT, word: 'HOLA', languages: ['es'] }], false],
    ['fr', [CALL, TEXT], true], // whoever reads it may speak another language better
  ] as const)(
    'say to a reader of %s about %j that texts are in English only: %s',
    (language, channels, told) => {
      expect(channelsForReader(lineWith(channels), language).textEnglishOnly).toBe(told)
    },
  )

  it('are all shown where none is in the reader’s language', () => {
    expect(channelsForReader(lineWith([TEXT]), 'es').own).toEqual([TEXT])
  })

  it.each([
    [[CALL, TEXT], 'always'],
    [[CALL, { ...TEXT, hours: 'not-stated' }], 'not-stated'],
    [[CALL, { ...TEXT, hours: 'limited' }, { ...TEXT, hours: 'not-stated' }], 'limited'],
    [[{ kind: 'web', site: 'example.org' }], undefined],
  ] as const)('%j are open %s: never more than all of them are', (channels, hours) => {
    expect(hoursOf(lineWith(channels))).toBe(hours)
  })

  it('count each language of a line once', () => {
    expect(languagesOf(lineWith([CALL, TEXT]))).toEqual(['en', 'es'])
  })

  it.each([
    [CALL, 'tel:18005550100'],
    [{ ...CALL, number: '988', press: '2' }, 'tel:988'], // pressing is left to the person
    [{ ...TEXT, word: 'HOME' }, 'sms:555010'],
    [{ ...CALL, kind: 'textphone', number: '18001 0808' }, 'tel:180010808'],
    [{ kind: 'web', site: 'FindTreatment.gov' }, 'https://FindTreatment.gov'],
  ] as const)('%j opens %s', (channel, address) => {
    expect(channelAddress(channel as Channel)).toBe(address)
  })
})

function lineWith(channels: readonly unknown[]): HeldLine {
  return { channels } as unknown as HeldLine
}

function toText(channel: Channel): string {
  return ['kind', 'number', 'site', 'press', 'word']
    .flatMap((key) => (key in channel ? [channel[key as keyof Channel]] : []))
    .join(' ')
}
