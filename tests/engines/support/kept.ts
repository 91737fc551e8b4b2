import type { Host } from '../../browser/support/host.ts'
import type { Person } from './person.ts'

export const NOTHING_KEPT = {
  local: 0,
  session: 0,
  cookies: '',
  databases: 0,
  caches: 0,
  workers: 0,
}

/** What the site’s own address holds in this browser, seen from a page of it. */
export async function kept(person: Person, { address }: Host): Promise<object> {
  const isThere = (site: string) => window.location.href.startsWith(site)
  if (!(await person.tab.run(isThere, address))) await person.opens(address)
  return person.tab.run(
    async () => ({
      local: window.localStorage.length,
      session: window.sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }),
    null,
  )
}
