import type { Channel } from './help-line.ts'

/**
 * The address that a link to a channel opens. `tel:` and `sms:` fill in the number and wait for the
 * person to call or send; a digit to press or a word to text is told beside it, because phones do
 * not agree on how to take it from an address.
 */
export function channelAddress(channel: Channel): string {
  if ('site' in channel) return `https://${channel.site}`
  const scheme = channel.kind === 'text' ? 'sms' : 'tel'
  return `${scheme}:${channel.number.replaceAll(/\D/g, '')}`
}

/** A site as it is read: without the way to a page in it, which is for the link. */
export function siteName(site: string): string {
  return site.split('/')[0] ?? site
}
