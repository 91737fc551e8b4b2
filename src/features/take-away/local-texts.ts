import type { TFunction } from 'i18next'

import { siteName } from '#content/resources/channel-address.ts'
import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import type { LineKind } from '#content/resources/help-line.ts'
import type { LocalService } from '#content/site-file/site-file.ts'
import type { HelpTexts, TakeAwayLine } from '#exports/take-away.ts'
import { longDate } from '#i18n/long-date.ts'
import { wayTo } from '#i18n/way-to.ts'
import type { Agency } from '#session/use-site-settings.ts'

/**
 * What of an agency’s services goes onto paper: what anybody may need. The others would tell who
 * carries it, how they use, or that they are hurt at home.
 */
const FOR_ANYBODY: readonly LineKind[] = [
  'crisis-line',
  'treatment-finder',
  'health-advice',
  'basic-needs',
]

/** The words of an agency’s own services for a take-away, each with where it comes from. */
export function localTexts(
  t: TFunction<['guidance', 'ui', 'resources', 'take']>,
  language: string,
  { name: agency, services }: Agency,
): HelpTexts['sections'] {
  return services.filter(isForAnybody).flatMap((service) => {
    const words = service.words[language]
    if (!words) return []
    const { own, sites } = channelsForReader(service, language)
    const channels = [...own, ...sites]
    const from = t('take:help.from-agency', {
      agency,
      date: longDate(t, service.checkedOn),
      site: siteName(service.source.replace('https://', '')),
    })
    return {
      heading: words.name,
      lines: [
        ...[words.does, words.where, words.hours].filter((text) => text !== undefined).map(line),
        ...channels.map((channel) => ({ kind: 'item' as const, text: wayTo(t, channel) })),
        line(from),
      ],
    }
  })
}

function isForAnybody({ kind, audience: [whom] }: LocalService): boolean {
  return whom === 'everyone' && FOR_ANYBODY.includes(kind)
}

function line(text: string): TakeAwayLine {
  return { kind: 'line', text }
}
