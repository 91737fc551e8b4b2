import { countRange, scoreScreening, type ScreeningResult } from '#domain/screening-result.ts'
import { finishedSitting } from '#flow/sitting.ts'
import type { LanguageId } from '#i18n/languages.ts'
import type { SessionState } from '#session/session-store.ts'
import {
  ANSWER_PLACES,
  SUPERVISION_PLACES,
  type Action,
  type Address,
  type ButtonName,
  type LinkName,
  type Thing,
} from './actions.ts'
import {
  after,
  before,
  criterion,
  firstOpen,
  hasBegun,
  missingIn,
  NOTHING_SAID,
  NUMBERS,
  opened,
  questionOn,
  toggled,
  type Page,
} from './pages.ts'
import { Tape } from './tape.ts'

/** What is on screen, as far as it is of the person. */
export interface Seen {
  /** A question looks the same whatever it is asked for. */
  readonly page: string
  readonly language: LanguageId
  /** The answer that is chosen, where one question is asked. */
  readonly chosen: string | undefined
  /** Whether it is said that something has no answer yet. */
  readonly asksAgain: boolean
  /** Which of the twelve have an answer in the list, 0 to 11. */
  readonly listed: readonly number[] | undefined
  /** The count and the band or bands. */
  readonly result: string | undefined
}

/** What Eleven does, as small as it can be said: what was said, and what Back and Forward find. */
export class Model {
  said: SessionState = NOTHING_SAID
  language: LanguageId
  tape = new Tape()
  #asksAgain = false

  constructor(address: Address = '/') {
    this.tape.visit(address)
    this.language = this.tape.language
  }

  get page(): Page {
    return this.tape.page
  }

  get sees(): Seen {
    const { page, said } = this
    const question = questionOn(page)
    const chosen =
      question?.number === 0
        ? said.supervision
        : question && said.answers[criterion(question.number)]
    return {
      page: question ? `question ${question.number}` : page,
      language: this.language,
      chosen,
      asksAgain: this.#asksAgain && (question ? chosen === undefined : this.#lacks()),
      listed:
        page === 'check' ? [0, ...NUMBERS].filter((each) => this.#isAnswered(each)) : undefined,
      result: page === 'result' ? resultOf(said) : undefined,
    }
  }

  does(action: Action): void {
    switch (action.do) {
      case 'press':
        return this.#press(action.button)
      case 'follow':
        return this.#goOn(this.#pageOf(action.link))
      case 'choose':
        return this.#answer(questionOn(this.page)?.number ?? -1, action.place)
      case 'hold-down': {
        const places = questionOn(this.page)?.number === 0 ? SUPERVISION_PLACES : ANSWER_PLACES
        const from = places.findIndex((each) => each === this.sees.chosen)
        return this.does({ do: 'choose', place: (Math.max(from, 0) + action.presses) % 4 })
      }
      case 'lean-on-enter':
        return this.#press('Continue')
      case 'type':
        return
      case 'change':
      case 'settle':
        return this.#goOn(`${action.do} ${action.question}`)
      case 'fits': {
        const { situations } = this.said
        this.#say({ situations: toggled(situations, action.situation) })
        return
      }
      case 'speak':
        this.language = action.language
        return
      case 'browser':
        return this.#move(action.way)
      case 'open-address':
        this.tape.visit(action.address)
        return this.#loseAll()
      case 'leave-and-return':
        this.tape = new Tape() // Back finds nothing of the visit before
        this.tape.visit('/')
        return this.#loseAll()
      case 'begin':
        this.#say({ answeredBy: action.answeredBy })
        return this.#goOn('all')
      case 'answer':
        return this.#answer(action.question, action.place)
      case 'note': {
        const { [criterion(action.question)]: _earlier, ...others } = this.said.notes
        const isBlank = action.text.trim() === ''
        const notes = isBlank ? others : { ...others, [criterion(action.question)]: action.text }
        return this.#say({ notes })
      }
      case 'tick':
        return this.#tick(action.thing)
    }
  }

  #press(button: ButtonName): void {
    const { page, said } = this
    switch (button) {
      case 'Start':
      case 'Continue':
      case 'See what this means': {
        if (this.#lacks()) this.#asksAgain = true
        else this.#goOn(page === 'all' ? 'result' : after(page, said))
        return
      }
      case 'Go on where you were':
        return this.#goOn(firstOpen(said))
      case 'What this means':
        return this.#goOn('none')
      case 'Back':
      case 'Change this answer':
        this.tape.goBackTo(before(page, said))
        return this.#arrive()
      case 'Back to where you were':
        if (this.tape.before() !== undefined) return this.#move('back')
        return this.#goOn(hasBegun(said) ? firstOpen(said) : 'start')
      case 'Erase my answers and start over':
      case 'Erase my answers':
        this.said = NOTHING_SAID
        return this.#goOn('start')
      case 'Erase all, next person':
        this.said = NOTHING_SAID
        return this.#goOn('together')
    }
  }

  #pageOf(link: LinkName): Page {
    if (link === 'One question per page') return firstOpen(this.said)
    const pages = {
      Eleven: 'start',
      'Get help now': 'help',
      'With a counselor': 'together',
      'All on one page': 'all',
      'For the counselor': 'notes',
    } as const
    return pages[link]
  }

  #tick(thing: Thing): void {
    const { statements, given, keysOn } = this.said
    const { maintenanceTherapy, controlledEnvironment } = statements
    const said = {
      maintenance: { statements: { ...statements, maintenanceTherapy: !maintenanceTherapy } },
      controlled: { statements: { ...statements, controlledEnvironment: !controlledEnvironment } },
      naloxone: { given: toggled(given, 'naloxone') },
      keys: { keysOn: !keysOn },
    }
    this.#say(said[thing])
  }

  #answer(question: number, place: number): void {
    const supervision = SUPERVISION_PLACES[place as 0 | 1 | 2 | 3]
    const answer = ANSWER_PLACES[place as 0 | 1 | 2 | 3]
    if (question === 0) return this.#say({ supervision })
    this.#say({ answers: { ...this.said.answers, [criterion(question)]: answer } })
  }

  /** Whether what this page asks for has no answer yet. */
  #lacks(): boolean {
    const question = questionOn(this.page)
    if (question) return !this.#isAnswered(question.number)
    if (this.page === 'check') return missingIn(this.said).length > 0
    return this.page === 'all' && [0, ...NUMBERS].some((each) => !this.#isAnswered(each))
  }

  #isAnswered(number: number): boolean {
    if (number === 0) return this.said.supervision !== undefined
    return criterion(number) in this.said.answers
  }

  #goOn(page: Page): void {
    if (page === this.page) return
    this.tape.goOn(page)
    this.#arrive()
  }

  #move(way: 'back' | 'forward' | 'reload'): void {
    if (way === 'reload') this.tape.load()
    if (way === 'reload' || this.tape.move(way)) this.#loseAll()
    this.#arrive()
  }

  #arrive(): void {
    this.#asksAgain = false
    this.tape.show(opened(this.page, this.said))
  }

  #say(more: Partial<SessionState>): void {
    this.said = { ...this.said, ...more }
  }

  /** The page is gone, and all that it had in memory. */
  #loseAll(): void {
    this.said = NOTHING_SAID
    this.language = this.tape.language
    this.#asksAgain = false
  }
}

/** The result of what was said, as the core counts it, in the words of the scale in English. */
export function resultOf(said: SessionState): string | undefined {
  const finished = finishedSitting(said)
  return finished && scaleOf(scoreScreening(finished.answers, finished.supervision))
}

/** The words of the scale for a result, in English. */
export function scaleOf(result: ScreeningResult): string {
  const { low, high } = countRange(result.tally)
  const count = low === high ? `${low} of 11` : `${low} to ${high} of 11`
  const name = (band: string) => (band === 'below-threshold' ? 'below mild' : band)
  if (result.kind === 'one-band') return `${count}, ${name(result.band)}`
  if (result.kind === 'undetermined') return count
  return `${count}, ${name(result.lowest)} to ${name(result.highest)}`
}
