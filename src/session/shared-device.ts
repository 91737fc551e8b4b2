import { preferencesStore, type DeviceSettings } from './preferences-store.ts'
import { usePreferences } from './use-preferences.ts'

/** What is set at this moment, with the language: what the next person on this device may begin with. */
export function settingsNow(language: string): DeviceSettings {
  const { sharedDevice: _, ...own } = preferencesStore.getState()
  return { ...own, language }
}

/**
 * From now on this device is handed from person to person. What is set at this moment, and the
 * language, is what each of them begins with. Where that is so already, nothing changes.
 */
export function turnOnSharedDevice(language: string): void {
  fixSharedDevice(settingsNow(language))
}

/** The same, where each begins with `settings`, whatever is set at this moment. */
export function fixSharedDevice(settings: DeviceSettings): void {
  preferencesStore.setState(({ sharedDevice = settings }) => ({ sharedDevice }))
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
