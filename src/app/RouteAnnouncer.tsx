import heard from '#ui/heard.module.css'
import { useRouteAnnouncer } from './use-route-announcer.ts'

/**
 * The line that says an arrival. It stands after the page, whose title and heading it reads, and by
 * itself: what it says comes after the page is there, and renders nothing else again.
 */
export function RouteAnnouncer({ isSilent = false }: { readonly isSilent?: boolean }) {
  const announcement = useRouteAnnouncer()
  return (
    <p className={heard['heard']} role="status">
      {!isSilent && announcement}
    </p>
  )
}
