import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { LocalService, SiteFile } from '#content/site-file/site-file.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { turnOffSharedDevice, turnOnSharedDevice, useSharedDevice } from '#session/shared-device.ts'
import { answerSupervision } from '#session/session-store.ts'
import { settleSiteFile, siteSettingsStore } from '#session/site-settings-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { useSession } from '#session/use-session.ts'
import { useAgency, useSiteSettings } from '#session/use-site-settings.ts'

const INITIAL = siteSettingsStore.getInitialState()
const CLINIC: LocalService = {
  id: 'clinic',
  kind: 'treatment-finder',
  audience: ['everyone'],
  channels: [],
  cost: 'free',
  source: 'https://riverside.example/clinic',
  checkedOn: '2026-11-20',
  words: {},
}
const sharedDevice = () => siteSettingsStore.getState().sharedDevice

function putInForce(file: SiteFile): void {
  settleSiteFile({ status: 'in-force', file })
}

describe('the settings of a site', () => {
  it('are those it was built with, while the file is on its way', () => {
    expect(INITIAL).toEqual({
      siteFile: { status: 'asked' },
      sharedDevice: { fixedOn: false, warnAfterSeconds: 60, wipeAfterSeconds: 90 },
    })
  })

  it.each([
    [{ status: 'none' }],
    [{ status: 'unreadable' }],
    [{ status: 'refused', faults: [] }],
    [{ status: 'in-force', file: {} }],
  ] as const)('stay those where the file is %j', (state) => {
    settleSiteFile(state)
    expect(siteSettingsStore.getState()).toEqual({ ...INITIAL, siteFile: state })
  })

  it('take effect as a file names them', () => {
    const named = { fixedOn: true, warnAfterSeconds: 120, wipeAfterSeconds: 200 }
    putInForce({ sharedDevice: named })
    expect(sharedDevice()).toEqual(named)
  })

  it('leave thirty seconds from a warning that is named to the erasing', () => {
    putInForce({ sharedDevice: { warnAfterSeconds: 120 } })
    expect(sharedDevice()).toEqual({ fixedOn: false, warnAfterSeconds: 120, wipeAfterSeconds: 150 })
  })

  it('are read anew when they change', () => {
    const { result } = renderHook(() => useSiteSettings(({ siteFile }) => siteFile.status))
    expect(result.current).toBe('asked')
    act(() => settleSiteFile({ status: 'none' }))
    expect(result.current).toBe('none')
  })
})

describe('the agency', () => {
  it.each([
    ['no file', undefined, undefined],
    ['a file that names none', {}, undefined],
    ['a name alone', { agency: 'Riverside' }, { name: 'Riverside', services: [] }],
    [
      'a name and services',
      { agency: 'Riverside', services: [CLINIC] },
      { name: 'Riverside', services: [CLINIC] },
    ],
  ] as const)('is known from %s', (_what, file, agency) => {
    if (file) putInForce(file)
    expect(renderHook(useAgency).result.current).toEqual(agency)
  })
})

describe('a screen', () => {
  it('sees what is said and set at this moment', () => {
    answerSupervision('sole')
    chooseCountry('canada')
    expect(renderHook(() => useSession(({ supervision }) => supervision)).result.current).toBe(
      'sole',
    )
    expect(renderHook(() => usePreferences(({ country }) => country)).result.current).toBe('canada')
  })

  it('sees whether the device goes from hand to hand', () => {
    expect(renderHook(useSharedDevice).result.current).toBe(false)
    turnOnSharedDevice('en')
    expect(renderHook(useSharedDevice).result.current).toBe(true)
    turnOffSharedDevice()
  })
})
