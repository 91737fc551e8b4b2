import type { Sought } from './tab.ts'

/**
 * The thing that a person would find on the page by what it is and what it is called; what is called
 * exactly so comes before what only begins with it. Nobody finds a thing on a page that is not painted,
 * and what is pressed there Firefox gives to no one. It runs in the page, so it refers to nothing
 * outside of itself.
 */
export function seek({ role, name, place = 0 }: Sought): Element | null {
  if (performance.getEntriesByName('first-contentful-paint').length === 0) return null
  const kinds: Readonly<Record<Sought['role'], string>> = {
    button: 'button, summary',
    link: 'a[href]',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'textarea, input[type=text], input:not([type])',
    combobox: 'select',
    heading: 'h1, h2, h3',
    img: '[role=img]',
  }
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')
  const there = [...document.querySelectorAll(kinds[role])].filter(isShown)
  const called = there.map((element) => ({ element, is: nameOf(element) }))
  const exact = called.filter(({ is }) => is === name)
  const fitting = exact.length > 0 ? exact : called.filter(({ is }) => is.startsWith(name))
  return fitting[place]?.element ?? null

  function nameOf(element: Element): string {
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<Element>)] : []
    const named = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const naming = named.length > 0 ? named.map((id) => document.getElementById(id)) : labels
    const said = naming.map((part) => part?.textContent).join(' ')
    return plain(element.getAttribute('aria-label') ?? (said || element.textContent))
  }
}
