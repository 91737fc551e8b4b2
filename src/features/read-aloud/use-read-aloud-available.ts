import { useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

import { canSpeak, onVoicesChange } from '#platform/speech.ts'

/** Whether this device has a voice of its own for the language now shown; it may turn up late. */
export function useReadAloudAvailable(): boolean {
  const { language } = useTranslation().i18n
  return useSyncExternalStore(
    onVoicesChange,
    useCallback(() => canSpeak(language), [language]),
  )
}
