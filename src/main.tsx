import { openSite } from '#app/open-site.ts'
import { firstSteps } from '#platform/first-steps.ts'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/print.css'

// A task of its own: between it and the start of all modules whoever presses is answered.
window.setTimeout(() => {
  // Who has left before this was here stays gone.
  if (firstSteps()?.isLeft()) return
  const { pathname, origin } = window.location
  openSite({ pathname, origin, reload: () => window.location.reload() })
})
