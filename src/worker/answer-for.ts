import type { SiteCopy } from './site-copy.ts'

/** The file of whoever runs the site. It lies beside the built site and is no part of it. */
export const SETTINGS_PATH = '/site.json'

/** What the worker answers a request with. What has no answer goes to the network untouched. */
export type Answer =
  | { readonly kind: 'kept'; readonly path: string }
  /** A page that this version does not know: the network may, or else it is not there. */
  | { readonly kind: 'unknown-page' }
  /** A part of the version before, for a page that is still open from it. */
  | { readonly kind: 'older-part' }
  | { readonly kind: 'settings' }

/** How a request is answered on a device that was made ready, seen from the worker’s own origin. */
export function answerFor(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
  copy: SiteCopy,
): Answer | undefined {
  const { origin: asked, pathname, search } = new URL(url)
  if (method !== 'GET' || asked !== origin) return undefined
  if (pathname === SETTINGS_PATH) return { kind: 'settings' }
  if (mode === 'navigate') {
    const path = pageAt(pathname, copy)
    return path === undefined ? { kind: 'unknown-page' } : { kind: 'kept', path }
  }
  if (search !== '') return undefined
  const path = keptAt(pathname, copy)
  if (path !== undefined) return { kind: 'kept', path }
  return pathname.startsWith('/assets/') ? { kind: 'older-part' } : undefined
}

/** The file that a plain host answers the address of a page with. */
function pageAt(pathname: string, copy: SiteCopy): string | undefined {
  const bare = pathname.replace(/\/$/, '')
  return (
    keptAt(pathname, copy) ?? keptAt(`${bare}.html`, copy) ?? keptAt(`${bare}/index.html`, copy)
  )
}

function keptAt(path: string, { files, same }: SiteCopy): string | undefined {
  const kept = Object.hasOwn(same, path) ? same[path] : path
  return kept !== undefined && Object.hasOwn(files, kept) ? kept : undefined
}
