import { afterEach, describe, expect, it } from 'vitest'

import { preferencesStore } from '#session/preferences-store.ts'
import {
  chooseSituations,
  eraseSession,
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

it('begins as the device and the browser are set, with Shift as a way to leave', () => {
  expect(preferencesStore.getState()).toEqual({
    country: 'united-states',
    shiftLeaves: true,
    textSize: 'normal',
    theme: 'system',
    sharedDevice: undefined,
  })
})
