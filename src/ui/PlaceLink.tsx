import type { ComponentProps, MouseEvent } from 'react'

type PlaceLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** The element that it leads to. */
  readonly targetId: string
}

const MIDDLE_BUTTON = 1

/**
 * A link to a place on the page, which moves the focus there by whatever press. The address neither
 * changes nor names the place: it reaches the history, and would tell what was not answered.
 */
export function PlaceLink({ targetId, children, ...rest }: PlaceLinkProps) {
  function handlePress(event: MouseEvent) {
    event.preventDefault()
    moveFocus(targetId)
  }
  return (
    <a
      {...rest}
      href="#page"
      onAuxClick={(event) => {
        if (event.button === MIDDLE_BUTTON) handlePress(event)
      }}
      onClick={handlePress}
    >
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
