import { findTemplate } from './find.ts'

/** Puts what the country of this browser has in the place of what the page was written with. */
export function showOwnNumbers(): void {
  const { dataset } = document.documentElement
  const { guess } = dataset
  const own = guess && findTemplate(`[data-of=${guess}]`)
  if (own) {
    for (const part of document.querySelectorAll('[data-by-country]'))
      part.replaceWith(own.firstChild ?? '')
    dataset['country'] = guess
  }
}
