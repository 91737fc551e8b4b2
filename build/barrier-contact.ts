/** A name, an at sign and a host, and nothing that would start a subject or a text. */
const MAIL = /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/

/**
 * Where a person may report what gets in their way, as a deployment names it in BARRIER_CONTACT: a
 * `mailto:` or an `https:` address; empty where none is named, and the page then says so. Throws,
 * and so refuses to build, for anything else and for what would carry words along.
 */
export function barrierContact(named: string | undefined): string {
  const address = named?.trim() ?? ''
  if (address === '' || MAIL.test(address)) return address
  if (address.startsWith('mailto:'))
    throw new Error(`BARRIER_CONTACT has to be one plain e-mail address: ${address}`)
  if (!URL.canParse(address)) throw new Error(`BARRIER_CONTACT is not a whole address: ${address}`)
  const url = new URL(address)
  if (url.protocol !== 'https:')
    throw new Error(`BARRIER_CONTACT has to begin with mailto: or https: ${address}`)
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new Error(`BARRIER_CONTACT may not carry anything along: ${address}`)
  return url.href
}
