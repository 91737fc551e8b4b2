import { afterEach, describe, expect, it } from 'vitest'

import {
  beginInterview,
  chooseGiven,
  chooseKeys,
  stateAsClinician,
  writeNote,
} from '#session/interview-store.ts'
import { preferencesStore } from '#session/preferences-store.ts'
import {
  answerQuestion,
  answerSupervision,
  chooseSituations,
  eraseSession,
  isOfNobody,
  sessionStore,
  takeInAnswers,
} from '#session/session-store.ts'
import { answersWith, giveAnswers } from '../support/answers.ts'

const NOTHING = {
  answers: {},
  situations: [],
  answeredBy: undefined,
  notes: {},
  statements: { maintenanceTherapy: false, controlledEnvironment: false },
  given: [],
  keysOn: false,
}

afterEach(eraseSession)

describe('what a person has said', () => {
  it('is nothing at first, and nothing is answered or stated for them', () => {
    expect(sessionStore.getState()).toEqual(NOTHING)
  })

  it('may be what fits them, in place of what was ticked before', () => {
    chooseSituations(['alone', 'pain'])
    chooseSituations(['alone'])
    expect(sessionStore.getState().situations).toEqual(['alone'])
  })

  it('is nothing again after one erasing', () => {
    giveAnswers({ yes: [1] })
    chooseSituations(['alone'])
    eraseSession()
    expect(sessionStore.getState()).toEqual(NOTHING)
  })

  it('is replaced as a whole by the answers of a code, with a field that nobody thought of', () => {
    sessionStore.setState(Object.fromEntries([['later', 'a word']]))
    takeInAnswers('sole', answersWith({}))
    expect(sessionStore.getState()).toEqual({
      ...NOTHING,
      supervision: 'sole',
      answers: answersWith({}),
    })
  })
})

describe('what is in memory is of nobody', () => {
  const NO_STATEMENTS = { maintenanceTherapy: false, controlledEnvironment: false }
  const isFree = () => isOfNobody(sessionStore.getState())

  it('before anything is said, while a counselor only begins, and after the erasing', () => {
    expect(isFree()).toBe(true)
    beginInterview('read-together')
    chooseKeys(true)
    expect(isFree()).toBe(true)
    answerSupervision('sole')
    eraseSession()
    expect(isFree()).toBe(true)
  })

  it.each([
    ['how opioids were taken', () => answerSupervision('no-use')],
    ['an answer', () => answerQuestion('craving', 'skipped')],
    ['what fits someone', () => chooseSituations(['alone'])],
    ['a note', () => writeNote('craving', 'In the evening.')],
    ['what was given', () => chooseGiven(['naloxone'])],
    ['one statement', () => stateAsClinician({ ...NO_STATEMENTS, maintenanceTherapy: true })],
    ['the other', () => stateAsClinician({ ...NO_STATEMENTS, controlledEnvironment: true })],
  ] as const)('not with %s', (_what, give) => {
    give()
    expect(isFree()).toBe(false)
  })
})

it('begins as the device and the browser are set, with Shift as a way to leave', () => {
  expect(preferencesStore.getState()).toEqual({
    country: 'united-states',
    shiftLeaves: true,
    textSize: 'normal',
    theme: 'system',
    sharedDevice: undefined,
  })
})
