import type { TFunction } from 'i18next'

import { oldestCheck } from '#content/oldest-check.ts'
import { cardLines } from '#content/resources/card-lines.ts'
import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import { emergencyNumber, linesIn } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import type { HelpTexts } from '#exports/take-away.ts'
import { foreignLanguage, wordsOfLine } from '#i18n/line-words.ts'
import { longDate } from '#i18n/long-date.ts'
import { wayTo } from '#i18n/way-to.ts'

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
  const oldest = oldestCheck(linesIn(country))

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
      ...cardLines(country).map((line) => {
        const { own, sites } = channelsForReader(line, language)
        const { name, does, hours } = wordsOfLine(t, line)
        const about = [does, hours, ...foreignLanguage(t, line, language)]
        return {
          heading: name,
          lines: [
            ...about
              .filter((text) => text !== undefined)
              .map((text) => ({ kind: 'line' as const, text })),
            ...[...own, ...sites].map((way) => ({ kind: 'item' as const, text: wayTo(t, way) })),
          ],
        }
      }),
    ],
  }
}
