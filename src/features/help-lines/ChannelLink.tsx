import { useTranslation } from 'react-i18next'

import { channelAddress, siteName } from '#content/resources/channel-address.ts'
import type { Channel } from '#content/resources/help-line.ts'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'

/**
 * A link that fills in a number or opens a site. It never calls by itself. It can't be dragged, so
 * that its number can be selected instead.
 */
export function ChannelLink({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation()
  const address = channelAddress(channel)
  switch (channel.kind) {
    case 'call':
      return (
        <OutsideLink to={address}>
          {channel.press === undefined
            ? t('line.call', { number: channel.number })
            : t('line.call-press', { number: channel.number, press: channel.press })}
        </OutsideLink>
      )
    case 'text':
      return (
        <OutsideLink to={address}>
          {channel.word === undefined
            ? t('line.text', { number: channel.number })
            : t('line.text-word', { number: channel.number, word: channel.word })}
        </OutsideLink>
      )
    case 'textphone':
      return (
        <OutsideLink to={address}>{t('line.textphone', { number: channel.number })}</OutsideLink>
      )
    case 'chat':
    case 'video':
    case 'web':
      return (
        <OutsideLink to={address}>
          {t(`line.${channel.kind}`, { site: siteName(channel.site) })}
        </OutsideLink>
      )
  }
}
