interface Entry {
  readonly address: string
  /** Which page load it belongs to: entries that one load pushed share its page. */
  readonly page: object
  state: unknown
}

/** What became of a step through the history: the page that is there heard of it, or one is loaded. */
interface Arrival {
  readonly onPop: (state: unknown) => void
  readonly onLoad: () => void
}

/**
 * The history of one tab, as HTML has it: a pushed entry forgets what lay ahead, Back and Forward
 * arrive later than they were pressed, and lead to another page load where an entry belongs to one.
 */
export class FakeHistory {
  #entries: Entry[]
  #at = 0
  #steps: number[] = []
  readonly #arrival: Arrival

  constructor(address: string, arrival: Arrival) {
    this.#entries = [{ address, page: {}, state: null }]
    this.#arrival = arrival
  }

  get length(): number {
    return this.#entries.length
  }

  get state(): unknown {
    return this.#entry().state
  }

  /** The address that the page of this moment was loaded from. */
  get address(): string {
    return this.#entry().address
  }

  pushState(state: unknown): void {
    const { address, page } = this.#entry()
    this.#push({ address, page, state })
  }

  replaceState(state: unknown): void {
    this.#entry().state = state
  }

  go(delta: number): void {
    this.#steps.push(delta)
  }

  back(): void {
    this.go(-1)
  }

  forward(): void {
    this.go(1)
  }

  /** Lets every step arrive that was pressed. */
  settle(): void {
    for (let delta = this.#steps.shift(); delta !== undefined; delta = this.#steps.shift()) {
      const target = this.#entries[this.#at + delta]
      if (!target) continue
      const isHere = target.page === this.#entry().page
      this.#at += delta
      if (isHere) this.#arrival.onPop(target.state)
      else this.#load()
    }
  }

  /** Loads the page of this entry again. */
  reload(): void {
    this.#load()
  }

  /** Loads the page of an address: on an entry of its own, or where it is the one shown, on this one. */
  visit(address: string): void {
    if (address !== this.address) this.#push({ address, page: {}, state: null })
    this.#load()
  }

  #load(): void {
    this.#steps = []
    this.#arrival.onLoad()
  }

  #push(entry: Entry): void {
    this.#at += 1
    this.#entries.splice(this.#at, Infinity, entry)
  }

  #entry(): Entry {
    const entry = this.#entries[this.#at]
    if (!entry) throw new Error('A history is never without an entry.')
    return entry
  }
}
