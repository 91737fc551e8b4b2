import { useCallback, useSyncExternalStore } from 'react'

import { useTranslation } from '#i18n/use-translation.ts'
import { canSpeak, onVoicesChange } from '#platform/speech.ts'

/**
 * Whether this device has a voice of its own for the language now shown; it may turn up late. Not
 * known (`undefined`) in a page that was written at the build, until the app has taken it over.
 */
export function useReadAloudAvailable(): boolean | undefined {
  const { language } = useTranslation().i18n
  return useSyncExternalStore<boolean | undefined>(
    onVoicesChange,
    useCallback(() => canSpeak(language), [language]),
    notKnown,
  )
}

function notKnown(): undefined {}
