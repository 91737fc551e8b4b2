import type { ComponentProps, MouseEvent } from 'react'

import type { PageNote } from '#flow/page-note.ts'
import { addressForPath } from '#flow/paths.ts'
import { addressIn } from '#i18n/address-language.ts'
import { useChosenLanguage } from '#i18n/use-translation.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { byAnyPress } from '#ui/by-any-press.ts'
import { useVisit } from './visit-context.ts'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** The in-app path of the page. */
  readonly to: string
  /** What the page there is told. */
  readonly state?: PageNote | undefined
  /** The id of what its address leads to there, for where the app is not here to lead. */
  readonly fragment?: string
}

/**
 * A link to a page of Eleven. A page with an address shows it, so that it can be opened in a tab of
 * its own: a press with a key held, or with another button, is the browser's. Not on a device of many
 * people, where Hand back could not be pressed in that tab. The link of
 * react-router does this too, and much that only its other modes need, and is rendered again on
 * every step: docs/adr/0024.
 */
export function Link({ to, state, fragment, onClick, children, ...rest }: LinkProps) {
  const visit = useVisit()
  const language = useChosenLanguage()
  const isShared = useSharedDevice()
  const address = addressForPath(to)
  const hash = fragment === undefined ? '' : `#${fragment}`

  const here = byAnyPress(() => {
    // The page one is on opens again, as in any browser, and adds nothing to the history.
    if (to === visit.place().path) visit.replace(to, state)
    else visit.push(to, state)
  })
  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (!event.defaultPrevented && (isShared || !opensApart(event))) here.onClick(event)
  }
  return (
    <a
      onAuxClick={isShared ? here.onAuxClick : undefined}
      onContextMenu={isShared ? preventDefault : undefined}
      {...rest}
      data-go={address === undefined ? '' : undefined} // for src/inline: it can't open this by itself
      href={address === undefined ? visit.address : addressIn(language, address) + hash}
      onClick={handleClick}
    >
      {children}
    </a>
  )
}

function preventDefault(event: MouseEvent): void {
  event.preventDefault()
}

function opensApart(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
