import { preferencesStore, type DeviceSettings } from './preferences-store.ts'
import { usePreferences } from './use-preferences.ts'

/**
 * From now on this device is handed from person to person. What is set at this moment, and the
 * language, is what each of them begins with. Where that is so already, nothing changes.
 */
export function turnOnSharedDevice(language: string): void {
  preferencesStore.setState((preferences) => {
    const { sharedDevice, ...own } = preferences
    return { sharedDevice: sharedDevice ?? { ...own, language } }
  })
}

/** From now on this device is one person’s. */
export function turnOffSharedDevice(): void {
  preferencesStore.setState({ sharedDevice: undefined })
}

/** Puts back what the next person begins with. @returns their language, or `undefined` on an own device */
export function restoreDevice(): string | undefined {
  const { sharedDevice } = preferencesStore.getState()
  if (sharedDevice === undefined) return undefined
  const { language, ...own }: DeviceSettings = sharedDevice
  preferencesStore.setState(own)
  return language
}

/** Whether this device is handed from person to person. */
export function useSharedDevice(): boolean {
  return usePreferences(({ sharedDevice }) => sharedDevice !== undefined)
}
