/** What stands at the address of the file that an agency may put beside the site. */
export type AskedFile =
  | { readonly status: 'none' }
  /** The network, or the host, did not hand it over. */
  | { readonly status: 'unreadable' }
  | { readonly status: 'text'; readonly text: string }

const ADDRESS = '/site.json'
/** Long enough for a poor line; until then the page is open, and asks for nothing else. */
const PATIENCE_MS = 10_000

/**
 * Asks for `site.json`, the only thing that a page ever asks for, and lets nothing more be asked
 * after it: docs/adr/0018. Never throws, and holds up nothing.
 */
export async function readSiteFile(): Promise<AskedFile> {
  try {
    const response = await fetch(ADDRESS, {
      cache: 'no-cache',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.status === 404) return { status: 'none' }
    if (!response.ok) return { status: 'unreadable' }
    return { status: 'text', text: await response.text() }
  } catch {
    return { status: 'unreadable' }
  } finally {
    letNothingMoreBeAsked()
  }
}

/** A further policy can only take away: from here on the browser refuses every request of a script. */
function letNothingMoreBeAsked(): void {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "connect-src 'none'"
  document.head.append(policy)
}
