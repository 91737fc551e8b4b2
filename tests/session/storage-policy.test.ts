import { expect, it } from 'vitest'

import { preferencesStore } from '#session/preferences-store.ts'
import { sessionStore } from '#session/session-store.ts'
import { STORAGE_POLICY } from '#session/storage-policy.ts'
import { giveAnswers } from '../support/answers.ts'

it('says of every field where it may live, and lets none but memory have it', () => {
  giveAnswers({ yes: [1] })
  const fields = { ...sessionStore.getState(), ...preferencesStore.getState() }
  expect(Object.keys(STORAGE_POLICY).toSorted()).toEqual(Object.keys(fields).toSorted())
  expect(new Set(Object.values(STORAGE_POLICY))).toEqual(new Set(['memory']))
})
