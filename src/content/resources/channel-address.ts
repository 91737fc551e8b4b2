import type { Channel } from './help-line.ts'

/**
 * The address that a link to a channel opens. `tel:` and `sms:` fill in the number and wait for the
 * person to call or send; a digit to press or a word to text is told beside it, because phones do
 * not agree on how to take it from an address.
 */
export function channelAddress(channel: Channel): string {
  switch (channel.kind) {
    case 'call':
    case 'textphone':
      return `tel:${digitsOf(channel.number)}`
    case 'text':
      return `sms:${digitsOf(channel.number)}`
    case 'chat':
    case 'video':
    case 'web':
      return `https://${channel.site}`
  }
}

/** A site as it is read: without the way to a page in it, which is for the link. */
export function siteName(site: string): string {
  return site.split('/')[0] ?? site
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '')
}
