import { siteName } from '#content/resources/channel-address.ts'
import type { Channel } from '#content/resources/help-line.ts'

/** How a language is asked for its words for a channel. */
type AskForWay = (
  key: `ui:line.${Channel['kind'] | 'call-press' | 'text-word'}`,
  variables: {
    readonly number?: string
    readonly press?: string
    readonly word?: string
    readonly site?: string
  },
) => string

/** One way to reach a help line, in words: a number with what to do with it, or a site. */
export function wayTo(t: AskForWay, channel: Channel): string {
  switch (channel.kind) {
    case 'call': {
      const { number, press } = channel
      return press === undefined
        ? t('ui:line.call', { number })
        : t('ui:line.call-press', { number, press })
    }
    case 'text': {
      const { number, word } = channel
      return word === undefined
        ? t('ui:line.text', { number })
        : t('ui:line.text-word', { number, word })
    }
    case 'textphone':
      return t('ui:line.textphone', { number: channel.number })
    case 'chat':
    case 'video':
    case 'web':
      return t(`ui:line.${channel.kind}`, { site: siteName(channel.site) })
  }
}
