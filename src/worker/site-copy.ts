/** What the build says of the site it has written: build/service-worker.ts. */
export interface SiteCopy {
  /** Another one wherever a byte of the site, or of the worker, is another. */
  readonly version: string
  /** Each file to keep: its path, and the SHA-256 of its bytes in hex. */
  readonly files: Readonly<Record<string, string>>
  /** Paths at which the same bytes stand as at one that is kept. */
  readonly same: Readonly<Record<string, string>>
}

/** What the name of every cache of this site begins with. */
const CACHE = 'eleven-'

/** The cache of one version. There is one for each, so that a new one never touches the old. */
export function cacheOf({ version }: SiteCopy): string {
  return `${CACHE}site-${version}`
}

/** The cache of what whoever runs the site has set: it is no part of a version. */
export const SETTINGS_CACHE = `${CACHE}settings`

/** The caches that this version needs no longer. The one before it stays, for pages still open. */
export function outlived(names: readonly string[], copy: SiteCopy): readonly string[] {
  return others(names, copy).slice(0, -1)
}

/**
 * The cache of a version that waited while this one was fetched, and never began: no page is from it.
 * In the place of the one before, it would have the parts of a page that is still open thrown away.
 */
export function neverBegun(names: readonly string[], copy: SiteCopy): string | undefined {
  return others(names, copy).at(-1)
}

/** The caches of other versions, in the order in which they were made. */
function others(names: readonly string[], copy: SiteCopy): readonly string[] {
  const own = cacheOf(copy)
  return names.filter((name) => name.startsWith(`${CACHE}site-`) && name !== own)
}

/** The SHA-256 of bytes, in hex. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
