import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import { groupLines } from '#content/resources/group-lines.ts'
import type { LineKind } from '#content/resources/help-line.ts'
import { linesIn } from '#content/resources/lines-in.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { ChannelLinks } from './ChannelLinks.tsx'
import styles from './WaysToReach.module.css'

/**
 * How to reach the first line of a kind, and in which country, right where it is spoken of: paper has
 * nothing to press.
 */
export function WaysToReach({ kind }: { readonly kind: LineKind }) {
  const { t, i18n } = useTranslation(['ui', 'resources'])
  const country = usePreferences((preferences) => preferences.country)
  return groupLines(linesIn(country), [kind]).open.map((line) => {
    const { own, sites } = channelsForReader(line, i18n.language)
    const channels = own.length > 0 ? own : sites
    if (channels.length === 0) return null
    return (
      <p className={styles['ways']} data-read-aloud="whole" key={line.id}>
        <span>{t(`resources:countries.${country}.in`)}</span>
        <ChannelLinks channels={channels} />
      </p>
    )
  })
}
