import { guessCountry } from '#content/resources/guess-country.ts'

/** A page whose end does not come is better seen with another country’s numbers, which says so. */
const LONGEST_HIDDEN_MS = 500

/** How an address of the help lines may end: a host may serve the file under its own name too. */
const HELP_END = /(\/index)?(\.html|\/)?$/

/**
 * Leads from a page whose address leaves language or country open to the one that this browser asks
 * for, before anything of it is there. A page that stays with the numbers of another country is shown
 * once it is whole, and own-numbers.ts has changed them: nobody sees a number that is not theirs.
 */
export function toOwnPage(): void {
  const { documentElement } = document
  const { dataset, lang, style } = documentElement
  const { page, country, languages } = dataset
  const spoken = navigator.languages.map((tag) => tag.split('-')[0] ?? '')
  const language = spoken.find((tag) => languages?.split(' ').includes(tag)) ?? lang
  const guess = guessCountry(navigator.languages)
  let path = window.location.pathname
  const isOpen = page && !new RegExp(`^/${lang}\\b`).test(path)
  if (isOpen && language !== lang) path = `/${language}${path}`
  if (page === '/help' && guess !== country) path = path.replace(HELP_END, `/${guess}`)
  if (path !== window.location.pathname) {
    documentElement.hidden = true
    window.location.replace(path + window.location.hash)
  } else if (country && guess !== country) {
    dataset['guess'] = guess
    style.display = 'none'
    const show = () => (style.display = '')
    document.addEventListener('DOMContentLoaded', show)
    window.setTimeout(show, LONGEST_HIDDEN_MS)
  }
}
