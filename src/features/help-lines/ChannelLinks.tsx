import { channelAddress } from '#content/resources/channel-address.ts'
import type { Channel } from '#content/resources/help-line.ts'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { wayTo } from '#i18n/way-to.ts'
import { UnbrokenText } from '#ui/UnbrokenText.tsx'

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
        <UnbrokenText text={words} />
      </OutsideLink>
    )
  })
}
