import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

import { chooseShiftLeaves, chooseTextSize, chooseTheme } from '#session/preferences-store.ts'
import { eraseSession } from '#session/session-store.ts'
import { settleSiteFile } from '#session/site-settings-store.ts'

// The defaults are too short for a busy machine with two cores.
configure({ asyncUtilTimeout: 5000, getElementError: (message) => new Error(message ?? '') })

const LOUD = ['log', 'info', 'warn', 'error', 'debug'] as const
let spies: MockInstance[] = []

beforeEach(() => {
  spies = LOUD.map((method) => vi.spyOn(console, method).mockImplementation(() => {}))
  // jsdom has neither
  window.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  cleanup()
  eraseSession()
  settleSiteFile({ status: 'asked' })
  chooseShiftLeaves(true)
  chooseTextSize('normal')
  chooseTheme('system')
  window.history.replaceState(null, '')
  const said = spies.flatMap((spy) => spy.mock.calls)
  vi.restoreAllMocks()
  // Nothing of a visit ever reaches the console.
  expect(said).toEqual([])
})
