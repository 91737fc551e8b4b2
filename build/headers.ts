/**
 * What every page of the site is served with: one source for the pages themselves, for the server
 * of `npm start` and the tests, and for every kind of host. Why it is so: docs/adr/0011-headers.md.
 */

/** From where a page may take what. What is not named here may come from nowhere. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sw-url',
} as const

/** What a page may never do, whether it asks or not. Only names that browsers know: others they report. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const

/**
 * What is written into the pages themselves and may run or show there, by its SHA-256 as a policy
 * names it ('sha256-…'). All else that stands in a page does nothing.
 */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The policy of every response: it lets in what any page of the site carries. */
export function headerPolicy({ scripts, styles }: InlineHashes): string {
  return policy({
    ...DIRECTIVES,
    'script-src': [DIRECTIVES['script-src'], ...scripts].join(' '),
    'style-src': [DIRECTIVES['style-src'], ...styles].join(' '),
  })
}

/**
 * The policy inside a page, which binds beside the header's: it lets in what this page carries. It
 * lets a page ask for one file beside it; once that is done, the page closes even this way:
 * src/platform/site-file.ts.
 * A browser ignores `frame-ancestors` in a page and says so on the console, so it is left out.
 */
export function pagePolicy(inline: InlineHashes): string {
  return headerPolicy(inline).replace(`; frame-ancestors ${DIRECTIVES['frame-ancestors']}`, '')
}

/** The headers of every response, an error’s too, of a site whose pages carry what is named. */
export function headers(inline: InlineHashes): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(inline),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  }
}

/** Files under /assets/ carry a hash of their content in their name: they never change. */
export const KEEP_FOR_A_YEAR = 'public, max-age=31536000, immutable'
/** All else is asked for anew each time. */
export const ASK_EACH_TIME = 'no-cache'

/**
 * The one file that a browser answers by forgetting what it holds of the site: what it stored when
 * the device was made ready for offline use, and what it cached by itself. Asked for by *Remove it*
 * alone, never by Leave: some browsers take many seconds for it. docs/adr/0016.
 */
export const FORGET = {
  path: '/forget.svg',
  headers: { 'Clear-Site-Data': '"cache", "storage"', 'Cache-Control': 'no-store' },
} as const

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
