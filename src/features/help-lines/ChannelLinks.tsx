import { channelAddress } from '#content/resources/channel-address.ts'
import type { Channel } from '#content/resources/help-line.ts'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { wayTo } from '#i18n/way-to.ts'
import styles from './ChannelLinks.module.css'

/**
 * A link for each: it fills in a number or opens a site, and never calls by itself. It can't be
 * dragged, so that its number can be selected instead.
 */
export function ChannelLinks({ channels }: { readonly channels: readonly Channel[] }) {
  const { t } = useTranslation()
  return channels.map((channel) => {
    const words = wayTo(t, channel)
    return (
      <OutsideLink key={words} to={channelAddress(channel)}>
        {'number' in channel ? <WithNumber number={channel.number} words={words} /> : words}
      </OutsideLink>
    )
  })
}

/** Words with a number in them, which stays on one line. */
function WithNumber({ words, number }: { readonly words: string; readonly number: string }) {
  const [before, after] = words.split(number)
  return (
    <>
      {before}
      <span className={styles['number']}>{number}</span>
      {after}
    </>
  )
}
