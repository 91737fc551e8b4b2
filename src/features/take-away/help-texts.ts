import type { TFunction } from 'i18next'

import type { Channel } from '#content/resources/help-line.ts'
import { EMERGENCY_NUMBER, UNITED_STATES } from '#content/resources/united-states.ts'
import type { HelpTexts } from '#exports/take-away.ts'

/**
 * The words of the help lines for a take-away, with the day that the oldest of them was read. The
 * emergency number stands in the sentence on overdose, where it says what to do besides.
 */
export function helpTexts(
  t: TFunction<['guidance', 'ui', 'resources']>,
  language: string,
): HelpTexts {
  const oldest = UNITED_STATES.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? ''
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })

  function way(channel: Channel): string {
    switch (channel.kind) {
      case 'call':
        return t('ui:line.call', { number: channel.number })
      case 'text':
        return channel.word === undefined
          ? t('ui:line.text', { number: channel.number })
          : t('ui:line.text-word', { number: channel.number, word: channel.word })
      case 'web':
        return t('ui:line.web', { site: channel.site })
    }
  }

  return {
    title: t('take.help.title'),
    lead: [
      t('ui:help.country'),
      t('take.help.as-of', { date: date.format(new Date(oldest)) }),
      t('take.help.overdose', { number: EMERGENCY_NUMBER }),
    ],
    sections: UNITED_STATES.filter(({ kind }) => kind !== 'emergency').map(({ id, channels }) => ({
      heading: t(`resources:${id}.name`),
      lines: [
        { kind: 'line', text: t(`resources:${id}.does`) },
        ...channels.map((channel) => ({ kind: 'item' as const, text: way(channel) })),
      ],
    })),
  }
}
