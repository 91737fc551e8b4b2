import { afterEach, beforeEach, expect, it } from 'vitest'

import {
  chooseCountry,
  chooseShiftLeaves,
  chooseTextSize,
  chooseTheme,
  preferencesStore,
} from '#session/preferences-store.ts'
import { restoreDevice, turnOffSharedDevice, turnOnSharedDevice } from '#session/shared-device.ts'

const BEFORE = preferencesStore.getState()

beforeEach(() => {
  chooseCountry('canada')
  chooseTextSize('large')
  turnOnSharedDevice('es')
})
afterEach(() => {
  turnOffSharedDevice()
  preferencesStore.setState(BEFORE, true)
})

function changeEverything(): void {
  chooseCountry('ireland')
  chooseShiftLeaves(false)
  chooseTextSize('larger')
  chooseTheme('dark')
}

it('goes back to what the worker had set, in every preference and in the language', () => {
  const set = preferencesStore.getState()
  changeEverything()
  const left = Object.entries(preferencesStore.getState()).filter(
    ([name, value]) => value === set[name as keyof typeof set],
  )
  expect(left.map(([name]) => name)).toEqual(['sharedDevice']) // each of the others was changed

  expect(restoreDevice()).toBe('es')
  expect(preferencesStore.getState()).toEqual(set)
  expect(preferencesStore.getState().country).toBe('canada')
})

it('takes no one’s changes for the worker’s, though it is turned on a second time', () => {
  changeEverything()
  turnOnSharedDevice('en')
  expect(restoreDevice()).toBe('es')
  expect(preferencesStore.getState().country).toBe('canada')
})

it('leaves an own device as its person has set it', () => {
  turnOffSharedDevice()
  changeEverything()
  expect(restoreDevice()).toBeUndefined()
  expect(preferencesStore.getState().country).toBe('ireland')
})
