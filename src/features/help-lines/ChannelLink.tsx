import type { TFunction } from 'i18next'

import { channelAddress, siteName } from '#content/resources/channel-address.ts'
import type { Channel } from '#content/resources/help-line.ts'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './ChannelLink.module.css'

/**
 * A link that fills in a number or opens a site. It never calls by itself. It can't be dragged, so
 * that its number can be selected instead.
 */
export function ChannelLink({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation()
  return (
    <OutsideLink to={channelAddress(channel)}>
      {'site' in channel ? (
        t(`line.${channel.kind}`, { site: siteName(channel.site) })
      ) : (
        <WithNumber number={channel.number} words={wordsFor(t, channel)} />
      )}
    </OutsideLink>
  )
}

type Numbered = Extract<Channel, { readonly number: string }>

function wordsFor(t: TFunction, channel: Numbered): string {
  const { kind, number } = channel
  if (kind === 'call' && channel.press)
    return t('line.call-press', { number, press: channel.press })
  if (kind === 'text' && channel.word) return t('line.text-word', { number, word: channel.word })
  return t(`line.${kind}`, { number })
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
