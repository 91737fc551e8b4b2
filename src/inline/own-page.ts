import { guessCountry } from '#content/resources/guess-country.ts'
import { find } from './find.ts'

/**
 * Leads from a page whose address leaves language or country open to the one that this browser asks
 * for; where only the strip at the top depends on the country, its number is changed here. Returns
 * whether this page stays.
 */
export function isOwnPage(app: HTMLElement): boolean {
  const { page, country } = app.dataset
  const { documentElement } = document
  const spoken = navigator.languages.map((tag) => tag.split('-')[0])
  const language = spoken.find((tag) => find(`button[lang="${tag}"]`)) ?? documentElement.lang
  const guess = guessCountry(navigator.languages)
  let path = window.location.pathname
  const isOpen = page && !new RegExp(`^/${documentElement.lang}\\b`).test(path)
  if (isOpen && language !== documentElement.lang) path = `/${language}${path}`
  if (page === '/help' && guess !== country) path = path.replace(/(\.html|\/)?$/, `/${guess}`)
  if (path !== window.location.pathname) {
    documentElement.hidden = true
    window.location.replace(path)
    return false
  }
  const strip = guess !== country && find(`[data-strip=${guess}]`)
  if (strip instanceof HTMLTemplateElement) {
    find('section', app)?.replaceWith(strip.content)
    app.dataset.country = guess
  }
  return true
}
