import type { MouseEvent } from 'react'

const MIDDLE_BUTTON = 1

/** What a link needs that does something of its own by whatever press, and never what the browser would. */
export function byAnyPress(act: () => void) {
  function handlePress(event: MouseEvent) {
    event.preventDefault()
    act()
  }
  return {
    onClick: handlePress,
    onAuxClick: (event: MouseEvent) => {
      if (event.button === MIDDLE_BUTTON) handlePress(event)
    },
  }
}
