import { describe, expect, it } from 'vitest'

import { checkSiteFile } from '#content/site-file/check.ts'
import { EXAMPLE, SERVICE, siteFile, withService } from '../../support/site-files.ts'

const TODAY = '2026-11-22'
const { source: _source, ...UNSOURCED } = SERVICE
const { es: _es, ...ENGLISH_ALONE } = SERVICE.words
const [CALL] = SERVICE.channels
const IN_PERSON = { ...SERVICE.words.en, where: '12 Mill Street' }

function check(text: string, origin?: string) {
  const where = origin === undefined ? {} : { origin }
  return checkSiteFile(text, { today: TODAY, languages: ['en', 'es'], ...where })
}

/** The kinds of fault with their places, which is what a person mends by. */
function faults(text: string, origin?: string): string[] {
  const checked = check(text, origin)
  if (checked.status === 'in-force') return []
  return checked.faults.map((fault) => ('at' in fault ? `${fault.at} ${fault.kind}` : fault.kind))
}

describe('a file that is right', () => {
  it.each([
    ['the example of the documents', EXAMPLE],
    ['nothing at all', '{}'],
    ['an agency alone', siteFile({})],
    ['a service', withService({})],
    [
      'a service to go to, without a number',
      withService({
        channels: [],
        words: { en: IN_PERSON, es: IN_PERSON },
      }),
    ],
    ['a warning alone', siteFile({ sharedDevice: { warnAfterSeconds: 600 } })],
    ['a mark at its beginning', `\uFEFF${siteFile({})}`],
    [
      'one language, and words in that alone',
      siteFile({
        languages: ['en'],
        services: [{ ...SERVICE, words: ENGLISH_ALONE }],
      }),
    ],
    ['a check of today', withService({ checkedOn: TODAY })],
  ])('is taken up: %s', (_what, text) => {
    expect(faults(text)).toEqual([])
  })

  it('is taken up as it is written', () => {
    expect(check(withService({}))).toEqual({
      status: 'in-force',
      file: { agency: 'Riverside Outreach', services: [SERVICE] },
    })
  })
})

describe('a file that is refused', () => {
  it.each([
    ['nothing', '', ['not-json']],
    ['words', 'Riverside', ['not-json']],
    ['a comma too many', '{\n"agency": "R",\n}', ['not-json-line']],
    ['a web page', '\n<!doctype html><title>Not here</title>', ['web-page']],
    ['a list', '[]', ['not-an-object']],
    ['null', 'null', ['not-an-object']],
    ['more than anybody needs', siteFile({ agency: 'x'.repeat(60_001) }), ['too-big']],
    ['a letter wrong in a name', siteFile({ service: [] }), ['unknown-part-of-file']],
    ['a part that no one knows', withService({ sponsor: 'x' }), ['services.1 unknown-part']],
    [
      'an area, which is for lines of a country',
      withService({ area: 'ontario' }),
      ['services.1 unknown-part'],
    ],
    [
      'a key that reaches into every object',
      '{"__proto__": {"agency": "x"}}',
      ['unknown-part-of-file'],
    ],
    [
      'such a key deep within',
      withService({ words: JSON.parse('{"__proto__": {}}') as object }),
      ['services.1.words unknown-part'],
    ],
    ['a constructor', '{"constructor": {"prototype": {}}}', ['unknown-part-of-file']],
    ['a country that is not held', siteFile({ country: 'france' }), ['country not-one-of']],
    [
      'a language that Eleven does not speak',
      siteFile({ languages: ['en', 'fr'] }),
      ['languages.2 not-one-of'],
    ],
    ['a language twice', siteFile({ languages: ['en', 'en'] }), ['languages twice']],
    ['no language', siteFile({ languages: [] }), ['languages empty']],
    ['a number for a name', siteFile({ agency: 5 }), ['agency not-text']],
    ['services that are no list', siteFile({ services: {} }), ['services not-a-list']],
    ['a device that is no part', siteFile({ sharedDevice: true }), ['sharedDevice not-a-part']],
    [
      'a word for yes',
      siteFile({ sharedDevice: { fixedOn: 'yes' } }),
      ['sharedDevice.fixedOn not-yes-or-no'],
    ],
    ['an empty name', siteFile({ agency: ' ' }), ['agency empty']],
    ['a name too long', siteFile({ agency: 'x'.repeat(81) }), ['agency too-long']],
    ['markup', siteFile({ agency: '<b>Riverside</b>' }), ['agency markup']],
    ['a sign that turns words round', siteFile({ agency: 'River\u202Eside' }), ['agency markup']],
    [
      'too many services',
      siteFile({ services: Array.from({ length: 21 }, () => SERVICE) }),
      ['services too-many'],
    ],
  ])('holds %s', (_what, text, found) => {
    expect(faults(text)).toEqual(found)
  })

  it.each([
    ['no source', siteFile({ services: [UNSOURCED] }), ['services.1.source missing']],
    [
      'a source that is not safe',
      withService({ source: 'http://riverside.example' }),
      ['services.1.source not-https'],
    ],
    ['no agency to be from', JSON.stringify({ services: [SERVICE] }), ['agency missing']],
    ['the emergency number', withService({ kind: 'emergency' }), ['services.1.kind not-one-of']],
    [
      'a day to come',
      withService({ checkedOn: '2026-11-23' }),
      ['services.1.checkedOn in-the-future'],
    ],
    [
      'a day that is none',
      withService({ checkedOn: '2026-02-30' }),
      ['services.1.checkedOn not-a-day'],
    ],
    ['an id with a space', withService({ id: 'the clinic' }), ['services.1.id not-an-id']],
    ['an audience of no one', withService({ audience: [] }), ['services.1.audience empty']],
    [
      'no words in a language on offer',
      withService({ words: ENGLISH_ALONE }),
      ['services.1.words.es missing'],
    ],
    [
      'no way to reach it',
      withService({ channels: [] }),
      ['services.1.words.en no-way-in', 'services.1.words.es no-way-in'],
    ],
    [
      'limited hours that are not told',
      withService({ channels: [{ ...CALL, hours: 'limited' }] }),
      ['services.1.words.en.hours hours-missing', 'services.1.words.es.hours hours-missing'],
    ],
    [
      'letters in a number',
      withService({ channels: [{ ...CALL, number: '555-HELP' }] }),
      ['services.1.channels.1.number not-a-number'],
    ],
    [
      'a way that no one knows',
      withService({ channels: [{ ...CALL, kind: 'fax' }] }),
      ['services.1.channels.1.kind not-one-of'],
    ],
    [
      'a site that runs a script',
      withService({
        channels: [{ kind: 'web', site: 'javascript:alert(1)' }],
      }),
      ['services.1.channels.1.site not-a-site'],
    ],
    [
      'a site that says how to ask for it',
      withService({
        channels: [{ kind: 'web', site: 'https://riverside.example' }],
      }),
      ['services.1.channels.1.site not-a-site'],
    ],
    [
      'a number twice',
      siteFile({
        services: [SERVICE, { ...SERVICE, id: 'van', channels: [{ ...CALL, number: '5550142' }] }],
      }),
      ['services.2.channels.1 twice'],
    ],
    [
      'an id twice',
      siteFile({
        services: [SERVICE, { ...SERVICE, channels: [{ ...CALL, number: '555-0143' }] }],
      }),
      ['services.2.id twice'],
    ],
  ])('has a service with %s', (_what, text, found) => {
    expect(faults(text)).toEqual(found)
  })

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['no safe connection', 'http://example.org/'],
    ['a part of an address', 'example.org'],
    ['a query', 'https://example.org/?from=eleven'],
    ['a place on the page', 'https://example.org/#eleven'],
    ['a name', 'https://someone@example.org/'],
    ['a port that is none', 'https://example.org:99999/'],
    ['two addresses', 'https://example.org/ https://example.com/'],
  ])('would have Leave lead to %s', (_what, leaveTo) => {
    expect(faults(siteFile({ leaveTo }))).toEqual(['leaveTo carries-along'])
  })

  it('would have Leave lead back to itself', () => {
    const text = siteFile({ leaveTo: 'https://eleven.example/weather' })
    expect(faults(text, 'https://eleven.example')).toEqual(['leaveTo this-site'])
    expect(faults(text, 'https://other.example')).toEqual([])
  })

  it.each([
    [{ warnAfterSeconds: 19 }, ['sharedDevice.warnAfterSeconds under']],
    [{ warnAfterSeconds: 601 }, ['sharedDevice.warnAfterSeconds over']],
    [{ warnAfterSeconds: 20.5 }, ['sharedDevice.warnAfterSeconds not-a-count']],
    [{ warnAfterSeconds: '60' }, ['sharedDevice.warnAfterSeconds not-a-count']],
    [{ wipeAfterSeconds: 90 }, ['sharedDevice.warnAfterSeconds missing']],
    [
      { warnAfterSeconds: 60, wipeAfterSeconds: 79 },
      ['sharedDevice.wipeAfterSeconds gap-too-short'],
    ],
    [{ warnAfterSeconds: 60, wipeAfterSeconds: 80 }, []],
    [{ warnAfterSeconds: 600, wipeAfterSeconds: 901 }, ['sharedDevice.wipeAfterSeconds over']],
  ])('holds a shared device to times that a person can keep up with: %j', (sharedDevice, found) => {
    expect(faults(siteFile({ sharedDevice }))).toEqual(found)
  })

  it('names everything that is wrong at once', () => {
    const text = siteFile({ country: 'france', services: [{ ...UNSOURCED, cost: 'cheap' }] })
    expect(faults(text)).toEqual([
      'services.1.cost not-one-of',
      'services.1.source missing',
      'country not-one-of',
    ])
  })
})
