import type { TFunction } from 'i18next'

import { siteName } from '#content/resources/channel-address.ts'
import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import { groupLines } from '#content/resources/group-lines.ts'
import type { Channel, LineKind } from '#content/resources/help-line.ts'
import { emergencyNumber, linesIn } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import type { HelpTexts } from '#exports/take-away.ts'
import { longDate } from '#i18n/long-date.ts'

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
        const ways: Channel[] = [...own, ...sites.map((site) => ({ kind: 'web', site }) as const)]
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

/** One way to reach a line, in words: a number with what to do with it, or a site. */
export function wayTo(
  t: TFunction<['guidance', 'ui', 'resources', 'take']>,
  channel: Channel,
): string {
  switch (channel.kind) {
    case 'call':
      return channel.press === undefined
        ? t('ui:line.call', { number: channel.number })
        : t('ui:line.call-press', { number: channel.number, press: channel.press })
    case 'text':
      return channel.word === undefined
        ? t('ui:line.text', { number: channel.number })
        : t('ui:line.text-word', { number: channel.number, word: channel.word })
    case 'textphone':
      return t('ui:line.textphone', { number: channel.number })
    case 'chat':
    case 'video':
    case 'web':
      return t(`ui:line.${channel.kind}`, { site: siteName(channel.site) })
  }
}
