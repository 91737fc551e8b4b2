import { describe, expect, it } from 'vitest'

import resources from '#content/locales/en/resources.json' with { type: 'json' }
import { hoursOf } from '#content/resources/channels-for-reader.ts'
import { groupLines } from '#content/resources/group-lines.ts'
import type { HelpLine } from '#content/resources/help-line.ts'
import { emergencyNumber, LINES, linesIn } from '#content/resources/lines-in.ts'
import { COUNTRIES } from '#domain/countries.ts'

const ALL: readonly HelpLine[] = Object.values(LINES).flat()
const WORDS: Record<string, Record<string, { readonly hours?: string }>> = resources as never
const NUMBERS = ALL.flatMap(({ id, channels }) =>
  channels.flatMap((channel) =>
    'number' in channel ? [`${id.split('.')[0]} ${channel.number.replaceAll(/\D/g, '')}`] : [],
  ),
)

describe('the help lines', () => {
  it.each([
    ['united-states', '911'],
    ['canada', '911'],
    ['united-kingdom', '999'],
    ['ireland', '112'],
    ['australia', '000'],
    ['new-zealand', '111'],
    ['elsewhere', undefined],
  ] as const)('have the emergency number of %s: %s', (country, number) => {
    expect(emergencyNumber(country)).toBe(number)
  })

  it.each(ALL.map((line) => [line.id, line] as const))(
    '%s tells limited hours in words, and no others',
    (id, line) => {
      const [country = '', name = ''] = id.split('.')
      expect(WORDS[country]?.[name]?.hours !== undefined).toBe(hoursOf(line) === 'limited')
    },
  )

  it('have no words for a line that is not held', () => {
    const worded = COUNTRIES.flatMap((country) =>
      Object.keys(WORDS[country] ?? {}).map((name) => `${country}.${name}`),
    )
    expect(worded.toSorted()).toEqual(ALL.map(({ id }) => id).toSorted())
  })

  it.each([
    'united-states 9883', // the LGBTQ+ option of 988 ended on July 17, 2025
    'canada 18334564566', // folded into 9-8-8
    'united-kingdom 0800776600', // FRANK's old number
    'united-kingdom 03332309468', // Know the Score: not confirmed
    'united-kingdom 08088010609', // two sources, two numbers
    'united-kingdom 08088010690',
  ])('never bring back %s', (gone) => {
    expect(NUMBERS).not.toContain(gone)
    expect(ALL.some(({ channels }) => channels.some((c) => 'press' in c && c.press === '3'))).toBe(
      false,
    )
  })

  it.each(COUNTRIES)(
    'stand open in %s for a few kinds only, the emergency number first',
    (country) => {
      const { open, more } = groupLines(linesIn(country))
      expect(open[0]?.kind).toBe('emergency')
      expect(open.length).toBeLessThanOrEqual(4)
      expect(
        open.every(({ area, audience: [whom] }) => area === undefined && whom === 'everyone'),
      ).toBe(true)
      const shown = [...open, ...more.flatMap(({ lines }) => lines)].map(({ id }) => id)
      expect(shown.toSorted()).toEqual(
        linesIn(country)
          .map(({ id }) => id)
          .toSorted(),
      )
    },
  )

  it('are found by nation in the United Kingdom and by province in Canada', () => {
    const areas = (country: 'united-kingdom' | 'canada') =>
      groupLines(linesIn(country)).more.flatMap(({ group }) =>
        group.by === 'area' ? [group.name] : [],
      )
    expect(areas('united-kingdom')).toEqual(['northern-ireland', 'scotland', 'wales'])
    expect(areas('canada')).toEqual(['ontario', 'british-columbia', 'alberta', 'quebec'])
  })

  it('are fewer where only some kinds are asked for', () => {
    const { open, more } = groupLines(linesIn('united-states'), ['crisis-line'])
    expect([...open, ...more.flatMap(({ lines }) => lines)].map(({ id }) => id)).toEqual([
      'united-states.988',
      'united-states.crisis-text-line',
    ])
  })

  it('mark those that people under 18 may call', () => {
    expect(ALL.filter(({ audience }) => audience.includes('under-18')).map(({ id }) => id)).toEqual(
      [
        'united-states.988',
        'united-states.trevor',
        'canada.988',
        'canada.kids-help-phone',
        'united-kingdom.childline',
      ],
    )
  })
})
