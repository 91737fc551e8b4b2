import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { channelAddress, siteName } from '#content/resources/channel-address.ts'
import type { Channel } from '#content/resources/help-line.ts'

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
        <Dial address={address}>
          {channel.press === undefined
            ? t('line.call', { number: channel.number })
            : t('line.call-press', { number: channel.number, press: channel.press })}
        </Dial>
      )
    case 'text':
      return (
        <Dial address={address}>
          {channel.word === undefined
            ? t('line.text', { number: channel.number })
            : t('line.text-word', { number: channel.number, word: channel.word })}
        </Dial>
      )
    case 'textphone':
      return <Dial address={address}>{t('line.textphone', { number: channel.number })}</Dial>
    case 'chat':
    case 'video':
    case 'web':
      return (
        <a draggable={false} href={address} rel="noopener noreferrer" target="_blank">
          {t(`line.${channel.kind}`, { site: siteName(channel.site) })}
        </a>
      )
  }
}

function Dial({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a draggable={false} href={address}>
      {children}
    </a>
  )
}
