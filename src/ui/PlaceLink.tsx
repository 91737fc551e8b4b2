import type { ComponentProps } from 'react'

import { byAnyPress } from './by-any-press.ts'

type PlaceLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** The element that it leads to. */
  readonly targetId: string
}

/**
 * A link to a place on the page, which moves the focus there by whatever press. The address neither
 * changes nor names the place: it reaches the history, and would tell what was not answered.
 */
export function PlaceLink({ targetId, children, ...rest }: PlaceLinkProps) {
  return (
    <a {...rest} {...byAnyPress(() => moveFocus(targetId))} href="#page">
      {children}
    </a>
  )
}

function moveFocus(targetId: string): void {
  const target = document.getElementById(targetId)
  // The question stays in view where it fits: a phone's screen is short. What has the focus always
  // does.
  target?.closest('fieldset')?.scrollIntoView()
  target?.focus({ preventScroll: true })
  const whole = target?.closest('label') ?? target
  whole?.scrollIntoView({ block: 'nearest' })
}
