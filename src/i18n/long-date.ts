const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** How a language is asked for its words for a day. */
type AskForDay = (
  key: 'ui:date.long' | `ui:date.months.${(typeof MONTHS)[number]}`,
  variables: { readonly day?: string; readonly month?: string; readonly year?: string },
) => string

/**
 * A day as it is read: “October 5, 2026”, “5 de octubre de 2026”. `day` is one of the calendar, as
 * 2026-10-05, and stays one of that calendar, in its digits; anything else is given back as it is.
 * The browser’s own way, `Intl.DateTimeFormat`, takes a slow phone 100 ms and more to be there, on
 * the pages where someone looks for a number to call: docs/adr/0025-what-loads-first.md.
 */
export function longDate(t: AskForDay, day: string): string {
  const [, year, monthNumber, dayNumber] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const month = MONTHS[Number(monthNumber) - 1]
  if (month === undefined || year === undefined) return day
  return t('ui:date.long', {
    day: String(Number(dayNumber)),
    month: t(`ui:date.months.${month}`, {}),
    year,
  })
}
