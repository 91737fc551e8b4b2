import { describe, expect, it } from 'vitest'

import { LINES } from '#content/resources/lines-in.ts'
import { SOURCES } from '#content/sources.ts'
import { DATED_FACTS, factsReport } from '../../build/facts-report.ts'

const fact = (id: string, checkedOn: string) => ({ id, checkedOn, source: 'https://example.org' })

describe('the list of dated facts', () => {
  it('shows the oldest first, and says what is due and what is stale', () => {
    const facts = [fact('new', '2027-11-30'), fact('due', '2027-05-01'), fact('old', '2026-11-21')]
    expect(factsReport(facts, '2027-12-01').rows).toEqual([
      '2026-11-21   375 days  old  https://example.org  NOT CHECKED FOR A YEAR',
      '2027-05-01   214 days  due  https://example.org  due for a check',
      '2027-11-30     1 days  new  https://example.org',
    ])
  })

  it.each([
    ['2027-05-20', 'passes'], // 180 days
    ['2027-05-21', 'warns'],
    ['2027-11-21', 'warns'], // 365 days
    ['2027-11-22', 'fails'],
  ])('on %s %s', (today, verdict) => {
    expect(factsReport([fact('one', '2026-11-21')], today).verdict).toBe(verdict)
  })

  it('holds every help line and every source of the guide, each once', () => {
    const lines = Object.values(LINES).flat()
    const ids = [...lines.map(({ id }) => id), ...SOURCES.map(({ id }) => `source.${id}`)]
    expect(DATED_FACTS.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(lines.length + SOURCES.length)
  })

  it('says where each can be read', () => {
    expect(DATED_FACTS.filter(({ source }) => source === '')).toEqual([])
  })
})
