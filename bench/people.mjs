/**
 * Runs in the page, on a device that goes from hand to hand: person after person begins, sets the page
 * up for themselves, takes the check and hands the device back. It presses what a person would press.
 * @param {{ first: number, last: number, words: readonly Record<'begin' | 'goOn' | 'result' |
 *   'handBack' | 'display', string>[] }} people from which to which, and the words on the buttons in
 *   each language
 * @returns {Promise<void>}
 */
export async function servePeople({ first, last, words }) {
  /** Lets everything else in the page have its turn. */
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', done, { once: true })
      port1.start()
      port2.postMessage(undefined)
    })
  const buttons = () => [...document.querySelectorAll('button')]
  const heading = () => document.querySelector('main h1')?.textContent

  function touch(/** @type {string} */ selector) {
    const touched = document.querySelector(selector)
    if (touched instanceof HTMLElement) touched.click()
  }

  async function press(/** @type {string} */ word) {
    const button = buttons().find(({ textContent }) => textContent.startsWith(word))
    if (!button) throw new Error(`Nobody finds “${word}” on the page “${heading()}”.`)
    button.click()
    await turn()
  }
  async function pressUntilElsewhere(/** @type {string} */ word) {
    const before = heading()
    await press(word)
    for (let turns = 0; heading() === before; turns += 1) {
      if (turns === 1000) throw new Error(`“${word}” leads nowhere from the page “${before}”.`)
      await turn()
    }
  }
  function choose(/** @type {number} */ person, /** @type {number} */ page) {
    const radios = [...document.querySelectorAll('main input[type=radio]')]
    const other = radios.find(
      ({ attributes }) => attributes.getNamedItem('value')?.value === 'not-sole',
    )
    const chosen = other ?? radios[(person + page) % radios.length]
    if (chosen instanceof HTMLElement) chosen.click()
  }

  for (let person = first; person <= last; person += 1) {
    const say = words[person % words.length] ?? words[0]
    if (!say) throw new Error('There is no language.')
    await pressUntilElsewhere(say.begin)
    await press(say.display)
    touch('form input[value=larger]')
    for (
      let page = 0;
      !buttons().some(({ textContent }) => textContent === say.result);
      page += 1
    ) {
      choose(person, page)
      touch('main summary')
      await pressUntilElsewhere(say.goOn)
    }
    await pressUntilElsewhere(say.result)
    const rewound = new Promise((done) => window.addEventListener('popstate', done, { once: true }))
    await press(say.handBack)
    await rewound // the history is begun anew
    await new Promise((done) => setTimeout(() => requestAnimationFrame(done), 1))
  }
}

/** Runs in the page from its first moment: keeps count of the timers that have yet to go off. */
export function countTimers() {
  /** @type {Set<unknown>} */
  const pending = new Set()
  Object.assign(window, { pendingTimers: pending })
  const begin = window.setTimeout.bind(window)
  const stop = window.clearTimeout.bind(window)
  const repeat = window.setInterval.bind(window)
  const end = window.clearInterval.bind(window)
  Object.assign(window, {
    setTimeout(/** @type {() => void} */ then, /** @type {number} */ after) {
      const timer = begin(() => {
        pending.delete(timer)
        then()
      }, after)
      pending.add(timer)
      return timer
    },
    setInterval(/** @type {() => void} */ then, /** @type {number} */ every) {
      const timer = repeat(then, every)
      pending.add(timer)
      return timer
    },
    clearTimeout(/** @type {number} */ timer) {
      pending.delete(timer)
      stop(timer)
    },
    clearInterval(/** @type {number} */ timer) {
      pending.delete(timer)
      end(timer)
    },
  })
}
