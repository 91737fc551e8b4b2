/**
 * @typedef {object} Walked Times in ms; see Visit in visit.mjs.
 * @property {number} firstAnswer
 * @property {number[]} steps
 * @property {number} wholeRun
 */

/**
 * Runs in the page from its first moment: takes the check as fast as a hand could that never waits,
 * and notes the times. It knows no more of a page than a person does: there is a heading, perhaps
 * four answers, and a button to go on with.
 * @param {{ questions: number, goesOn: readonly string[], isPatient: boolean }} check how many answers
 *   it takes, the words on the buttons that go on, and whether it waits for `window.setOut` to be called
 * @returns {void} what was noted stands in `window.walk`; its `whenDone` comes once the check is over
 */
export function walk({ questions, goesOn, isPatient }) {
  const QUIET_FRAMES = 2
  /** @type {Walked} */
  const notes = { firstAnswer: 0, steps: [], wholeRun: 0 }
  let answered = 0

  // To ask a browser whether what is folded away can be seen makes it look through all of that.
  const visible = (/** @type {string} */ selector) =>
    [...document.querySelectorAll(`:is(${selector}):not(details:not([open]) *)`)].filter(
      (element) => element.checkVisibility(),
    )
  const heading = () => visible('main h1')[0]?.textContent ?? ''
  const frame = () => new Promise((done) => requestAnimationFrame(done))

  /**
   * A press by hand is over, with all that it set off at once, before anybody looks or presses again;
   * a press by script is over only when the script lets go.
   */
  async function press(/** @type {HTMLElement} */ target) {
    target.click()
    await Promise.resolve()
  }

  /** One page: an answer where there is one to give, then on. */
  async function takePage() {
    const before = heading()
    const answers = visible('main input[type=radio]')
    const button = visible('main button').find(({ textContent }) => goesOn.includes(textContent))
    if (!(button instanceof HTMLElement)) return frame()

    if (answers[1] instanceof HTMLElement) await press(answers[1])
    const pressed = performance.now()
    await press(button)
    // Where nothing listens yet the press is lost; the next frame presses again.
    for (let waited = 0; waited < QUIET_FRAMES; waited += 1) {
      if (heading() !== before) break
      await frame()
    }
    if (heading() === before) return undefined
    await painted()
    if (answers.length === 0) return undefined

    const now = performance.now()
    answered += 1
    if (answered === 1) notes.firstAnswer = now
    else notes.steps.push(now - pressed)
    if (answered === questions) notes.wholeRun = now - notes.firstAnswer
    return undefined
  }

  /** After the frame in which the page that is there now was painted. */
  async function painted() {
    await frame()
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', done)
      port1.start()
      port2.postMessage(undefined)
    })
  }

  async function takeAll() {
    // Nobody presses what they can't see yet.
    while (performance.getEntriesByName('first-contentful-paint').length === 0) await frame()
    await painted()
    if (isPatient) await new Promise((setOut) => Object.assign(window, { setOut }))
    while (answered < questions) await takePage()
  }
  Object.assign(window, { walk: Object.assign(notes, { whenDone: takeAll() }) })
}
