/** All that ever passes between two tabs. */
const LEAVE = 'leave'

interface OtherTabs {
  /** Tells every other open tab of the site to leave as well. */
  readonly tellToLeave: () => void
  /** Hears nothing from them any more. */
  readonly part: () => void
}

/** Joins the open tabs of the site: when one leaves, all leave. They share nothing else. */
export function joinOtherTabs(leave: () => void): OtherTabs {
  const channel = openChannel()
  channel?.addEventListener('message', ({ data }) => {
    if (data === LEAVE) leave()
  })
  // A channel reaches its own origin alone and takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { tellToLeave: () => channel?.postMessage(LEAVE), part: () => channel?.close() }
}

/** Where cookies are blocked, Firefox refuses the channel too: each tab then leaves by itself. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('eleven')
  } catch {
    return undefined
  }
}
