import type { FirstSteps } from '#platform/first-steps.ts'
import { find } from './find.ts'
import { leave } from './way-out.ts'

const SHIFT_MS = 5000

/**
 * What a person can do before the app is here. It knows no question and no word: the first pages of
 * the check stand in the page, each as React wrote it, and the answers stay in their radios, where
 * the app finds them when it takes over. What it can't do itself waits until then.
 */
export function takeFirstSteps(page: HTMLElement): FirstSteps {
  const { history } = window
  const home = find('header a')
  const said = find('#root>[role=status]')
  const titles = [document.title]
  /** The pages that are not shown; the place of the one that is shown is empty. */
  const pages = [document.createDocumentFragment()]
  for (const written of document.querySelectorAll<HTMLTemplateElement>('[data-title]'))
    pages[titles.push(written.dataset['title'] ?? '') - 1] = written.content
  /** Which page each entry of this visit shows, by the index in its state. */
  const entries = new Map<number, number>()
  const before: unknown = history.state?.i
  const resumed = typeof before === 'number'
  let index = resumed ? before : 0
  let at = 0
  let isLeft = false
  let isHeld = false
  let hasFailed = false
  let shifts: number[] = []
  let pressed: HTMLElement | undefined
  const listening = new AbortController()

  function show(number: number): void {
    if (number === at) return
    pages[at]?.append(...page.childNodes)
    at = number
    page.append(pages[at] ?? '')
    document.title = titles[at] ?? ''
    if (home) home.ariaCurrent = at ? null : 'page'
    window.scrollTo(0, 0)
    const heading = find('h1', page)
    heading?.focus({ preventScroll: true })
    if (said)
      said.textContent = document.title.includes(heading?.textContent ?? '') ? '' : document.title
  }

  function push(number: number): void {
    for (const later of entries.keys()) if (later > index) entries.delete(later)
    index += 1
    history.pushState({ i: index }, '')
    entries.set(index, number)
    show(number)
  }

  function chosen(number: number): string | undefined {
    const input = find('[name=answer]:checked', number === at ? page : pages[number])
    return input?.getAttribute('value') ?? undefined
  }

  function step(forward: boolean): void {
    const radio = find('[name=answer]', page)
    const value = chosen(at)
    if (!forward)
      if (entries.get(index - 1) === at - 1) history.back()
      else push(at - 1)
    else if (radio instanceof HTMLInputElement && value === undefined) {
      radio.setCustomValidity(radio.form?.dataset['missing'] ?? '')
      radio.reportValidity()
    } else push(value === 'no-use' ? pages.length - 1 : at + 1)
  }

  function leaveHere(): void {
    if (isLeft) return
    isLeft = true
    page.replaceChildren()
    pages.length = 0
    leave(index)
  }

  function handlePress(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('a,button,[type=checkbox]')
    if (!target) return
    const { leave: leaves, go } = target.dataset
    const href = target.getAttribute('href')
    const isWay = href === null || (href.startsWith('/') && !hasFailed && pages.some(isAnswered))
    if (!isWay && leaves === undefined && href !== '#page') return
    event.preventDefault()
    if (leaves !== undefined) leaveHere()
    else if (href === '#page') page.focus()
    else if (go === undefined || isHeld) pressed = target
    else if (event.detail < 2) step(go === 'on')
  }
  const isAnswered = (_: unknown, number: number) => chosen(number) !== undefined

  function handleKey({ type, key, timeStamp }: KeyboardEvent): void {
    if (key !== 'Shift') shifts = []
    else if (type === 'keyup' && shifts.push(timeStamp) > 2)
      if (timeStamp - (shifts.at(-3) ?? 0) < SHIFT_MS) leaveHere()
  }

  function listen<Type extends keyof WindowEventMap>(
    type: Type,
    handle: (event: WindowEventMap[Type]) => void,
  ): void {
    window.addEventListener(type, handle, { signal: listening.signal, capture: true })
  }

  history.replaceState({ i: index }, '')
  entries.set(index, 0)
  if (resumed) {
    const other = find('[data-resumed]')
    if (other instanceof HTMLTemplateElement) page.replaceChildren(other.content)
  }
  listen('click', handlePress)
  listen('auxclick', (event) => {
    if ((event.target as Element).closest('[data-leave]')) handlePress(event)
  })
  listen('keydown', handleKey)
  listen('keyup', handleKey)
  listen('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) pressed = target
  })
  listen('error', () => (hasFailed = true))
  listen('popstate', ({ state }) => {
    if (isLeft || isHeld) return
    index = state?.i ?? 0
    show(entries.get(index) ?? 0)
  })
  listen('pagehide', () => (document.documentElement.hidden = true))
  listen('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })

  return {
    resumed,
    entries,
    chosen,
    at: () => at,
    isLeft: () => isLeft,
    hold() {
      isHeld = true
      if (said) said.textContent = ''
    },
    end() {
      listening.abort()
      return pressed
    },
  }
}
