/** A public weather page: it greets nobody by name and anybody may have it open: docs/adr/0010. */
const WEATHER = 'https://www.weather.gov/'

/**
 * The address that Leave leads to: what a deployment names in LEAVE_DESTINATION, or the weather.
 * Throws, and so refuses to build, for anything but a whole https address that tells no tales; http
 * will do on this very machine.
 */
export function leaveDestination(named: string | undefined): string {
  if (named === undefined || named.trim() === '') return WEATHER
  if (!URL.canParse(named)) throw new Error(`LEAVE_DESTINATION is not a whole address: ${named}`)
  const url = new URL(named)
  const local = url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname)
  if (url.protocol !== 'https:' && !local)
    throw new Error(`LEAVE_DESTINATION has to begin with https: ${named}`)
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new Error(`LEAVE_DESTINATION may not carry anything along: ${named}`)
  return url.href
}
