import { expect, test } from 'vitest'

import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { longDate } from '#i18n/long-date.ts'
import { createI18n } from '#i18n/setup.ts'
import { loadWords } from '#i18n/word-files.ts'

const i18n = createI18n()
for (const language of LANGUAGE_IDS) await loadWords(i18n, language, ['ui'])
const LEAP_YEAR = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10),
)

test.each(LANGUAGE_IDS)('says every day of a year as it is written in %s', (language) => {
  const usual = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const t = i18n.getFixedT(language, 'ui')
  expect(LEAP_YEAR.map((day) => longDate(t, day))).toEqual(
    LEAP_YEAR.map((day) => usual.format(new Date(day))),
  )
})

test.each(['', 'soon', '2026-13-01', '2026-00-01', '2026-1-1', '2026-10-05T12:00'])(
  'gives back “%s”, which is no day, as it is',
  (text) => {
    expect(longDate(i18n.getFixedT('en', 'ui'), text)).toBe(text)
  },
)
