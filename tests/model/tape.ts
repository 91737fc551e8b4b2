import type { LanguageId } from '#i18n/languages.ts'
import type { Address } from './actions.ts'
import type { Page } from './pages.ts'

interface Entry {
  readonly address: Address
  /** Which load of the site it belongs to. */
  readonly load: number
  /** `undefined` where the page that knew it is gone. */
  page: Page | undefined
}

/** What Back and Forward of the browser lead to, as a person pictures it: a row of pages. */
export class Tape {
  #entries: Entry[] = []
  #at = -1
  #loads = 0

  get page(): Page {
    return this.#here().page ?? 'start'
  }

  /** The language of a page that is loaded here. */
  get language(): LanguageId {
    return this.#here().address.startsWith('/es') ? 'es' : 'en'
  }

  /** The page is shown in the place of this one. */
  show(page: Page): void {
    this.#here().page = page
  }

  /** On to a page; what lay ahead is forgotten. The page that is there already stays. */
  goOn(page: Page): void {
    const { address, load } = this.#here()
    if (page !== this.page) this.#push({ address, load, page })
  }

  /** Back to a page: the one before if that is it, else on to it. */
  goBackTo(page: Page): void {
    if (this.before() === page) this.#at -= 1
    else this.goOn(page)
  }

  /** The page before this one in the same load of the site. */
  before(): Page | undefined {
    const before = this.#entries[this.#at - 1]
    return before?.load === this.#here().load ? before.page : undefined
  }

  has(way: 'back' | 'forward'): boolean {
    return this.#entries[this.#at + (way === 'back' ? -1 : 1)] !== undefined
  }

  /** By the browser. @returns whether the page was loaded for it, so that nothing said is left */
  move(way: 'back' | 'forward'): boolean {
    const { load } = this.#here()
    this.#at += way === 'back' ? -1 : 1
    if (this.#here().load !== load) {
      this.load()
      return true
    }
    this.#here().page ??= 'start'
    return false
  }

  /** The page of this entry is loaded: only that one is known. */
  load(): void {
    for (const entry of this.#entries) entry.page = undefined
    this.#here().page = pageAt(this.#here().address)
  }

  /** An address is opened: on an entry of its own, or where it is the one shown, again in its place. */
  visit(address: Address): void {
    if (this.#entries[this.#at]?.address !== address) {
      this.#loads += 1
      this.#push({ address, load: this.#loads, page: undefined })
    }
    this.load()
  }

  #push(entry: Entry): void {
    this.#at += 1
    this.#entries.splice(this.#at, Infinity, entry)
  }

  #here(): Entry {
    const here = this.#entries[this.#at]
    if (!here) throw new Error('Nothing was visited yet.')
    return here
  }
}

/** Only pages that say nothing of a person have an address. */
function pageAt(address: Address): Page {
  if (['/', '/es'].includes(address)) return 'start'
  return address.endsWith('/help') ? 'help' : 'not found'
}
