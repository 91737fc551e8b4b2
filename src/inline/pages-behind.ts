import { find } from './find.ts'

const ANSWER = '[name=answer]'

/**
 * The first pages of the check, which stand behind the start page in templates, each as React wrote
 * it. One at a time is shown; its answers stay in its radios.
 */
export function takePagesBehind(page: HTMLElement) {
  const home = find('header a')
  const said = find('#root>[role=status]')
  const written = [...document.querySelectorAll<HTMLTemplateElement>('[data-title]')]
  /** What is not shown: the start page, as long as it is not, and all the others. */
  const pages = [document.createDocumentFragment(), ...written.map(({ content }) => content)]
  const titles = [document.title, ...written.map(({ dataset }) => dataset['title'] ?? '')]
  let at = 0

  /** What the browser says of the answers of the page that is shown: without words, nothing. */
  function say(missing = ''): void {
    page.querySelector<HTMLInputElement>(ANSWER)?.setCustomValidity(missing)
  }

  /** The value that was chosen on a page. */
  function chosen(number: number): string | null | undefined {
    return find(`${ANSWER}:checked`, number === at ? page : pages[number])?.getAttribute('value')
  }

  return {
    /** The page after all questions, by its number, as in all that follows; 0 is the start page. */
    last: written.length,
    at: () => at,
    say,
    chosen,
    /** Whether the page that is shown asks for an answer and has none; the browser then says so there. */
    isMissing(): boolean {
      const radio = page.querySelector<HTMLInputElement>(ANSWER)
      if (!radio || chosen(at)) return false
      say(radio.form?.dataset['missing'])
      return !radio.reportValidity()
    },

    /** Whether Shift leaves: the switch, which stands on one of the pages, was not turned off. */
    shiftLeaves: () =>
      ![page, ...pages].some((each) => find('[type=checkbox]:not(:checked)', each)),

    isAnswered: () => pages.some((_, number) => chosen(number)),

    show(number: number): void {
      if (number === at) return
      say()
      pages[at]?.append(...page.childNodes)
      at = number
      page.append(pages[at] ?? '')
      const title = titles[at] ?? ''
      document.title = title
      if (home) home.ariaCurrent = at ? null : 'page'
      window.scrollTo(0, 0)
      const heading = find('h1', page)
      heading?.focus({ preventScroll: true })
      if (said) said.textContent = title.includes(heading?.textContent ?? '') ? '' : title
    },

    /** Takes back what was said of an arrival: the app says the next one. */
    hush(): void {
      if (said) said.textContent = ''
    },

    /** No answer stays in a page that is not shown, and nothing that is of no use any more. */
    forget(): void {
      pages.length = 0
      for (const each of document.querySelectorAll('template')) each.remove()
    },
  }
}
