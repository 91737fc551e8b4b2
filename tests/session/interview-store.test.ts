import { beforeEach, describe, expect, it } from 'vitest'

import {
  beginInterview,
  chooseGiven,
  chooseKeys,
  stateAsClinician,
  writeNote,
} from '#session/interview-store.ts'
import { eraseSession, sessionStore, takeInAnswers } from '#session/session-store.ts'
import { answersWith, giveAnswers } from '../support/answers.ts'

const EMPTY = sessionStore.getInitialState()

beforeEach(() => {
  eraseSession()
  giveAnswers({ yes: [1] })
  beginInterview('counselor')
  writeNote('craving', 'Mornings.')
  stateAsClinician({ remission: 'early', maintenanceTherapy: true, controlledEnvironment: true })
  chooseGiven(['naloxone'])
  chooseKeys(true)
})

describe('what a counselor adds', () => {
  it('is in every field that is not the client’s, and none is left by one erasing', () => {
    const added = Object.entries(sessionStore.getState())
    const same = added.filter(([field, value]) => value === EMPTY[field as keyof typeof EMPTY])
    expect(same.map(([field]) => field)).toEqual(['situations'])

    eraseSession()
    expect(sessionStore.getState()).toEqual(EMPTY)
  })

  it('does not outlive answers that are taken in from a code: they are another person’s', () => {
    takeInAnswers('sole', answersWith({}))
    expect(sessionStore.getState()).toEqual({
      ...EMPTY,
      supervision: 'sole',
      answers: answersWith({}),
    })
  })

  it('leaves the answers as they are', () => {
    expect(sessionStore.getState().answers).toEqual(answersWith({ yes: [1] }))
  })

  it('keeps a note to each question, beside the others', () => {
    writeNote('withdrawal', 'On Mondays.')
    writeNote('craving', 'Evenings.')
    expect(sessionStore.getState().notes).toEqual({
      craving: 'Evenings.',
      withdrawal: 'On Mondays.',
    })
  })

  it('keeps no note without a word in it', () => {
    writeNote('craving', ' \n')
    expect(sessionStore.getState().notes).toEqual({})
  })
})
