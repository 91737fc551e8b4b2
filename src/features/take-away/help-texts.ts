import type { TFunction } from 'i18next'

import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import { groupLines } from '#content/resources/group-lines.ts'
import type { LineKind } from '#content/resources/help-line.ts'
import { emergencyNumber, linesIn } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import type { HelpTexts } from '#exports/take-away.ts'
import { longDate } from '#i18n/long-date.ts'
import { wayTo } from '#i18n/way-to.ts'

/** What fits on a card: the lines for everyone. None tells who carries it, or how they use. */
const ON_THE_CARD = ['crisis-line', 'treatment-finder'] as const satisfies readonly LineKind[]

/**
 * The words of a country's help lines for a take-away, with the day that the oldest was read. The
 * emergency number stands in the sentence on overdose, where it says what to do besides. What an
 * agency has near by stands first.
 */
export function helpTexts(
  t: TFunction<['guidance', 'ui', 'resources', 'take']>,
  language: string,
  country: CountryId,
  local: HelpTexts['sections'] = [],
): HelpTexts {
  const { open, more } = groupLines(linesIn(country), ON_THE_CARD)
  const forEveryone = more.filter(({ group }) => group.by === 'kind')
  const lines = [...open, ...forEveryone.flatMap((group) => group.lines)]
  const oldest = linesIn(country)
    .map(({ checkedOn }) => checkedOn)
    .toSorted()[0]

  return {
    title: t('take:help.title'),
    lead: [
      t(`resources:countries.${country}.in`),
      ...(oldest ? [t('take:help.as-of', { date: longDate(t, oldest) })] : []),
      t('take:help.overdose', {
        number: emergencyNumber(country) ?? t('ui:country.emergency-number'),
      }),
    ],
    sections: [
      ...local,
      ...lines.map((line) => {
        const { own, sites } = channelsForReader(line, language)
        const ways = [...own, ...sites]
        return {
          heading: t(`resources:${line.id}.name`),
          lines: [
            { kind: 'line' as const, text: t(`resources:${line.id}.does`) },
            ...ways.map((way) => ({ kind: 'item' as const, text: wayTo(t, way) })),
          ],
        }
      }),
    ],
  }
}
