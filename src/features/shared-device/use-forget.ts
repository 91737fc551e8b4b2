import { useTranslation } from 'react-i18next'

import { languageWithTag } from '#i18n/languages.ts'
import { speak } from '#i18n/word-files.ts'
import { restoreDevice } from '#session/shared-device.ts'
import { eraseSession } from '#session/session-store.ts'

/** Erases what one person said, and puts back all that they set: the language too. */
export function useForget(): () => void {
  const { i18n } = useTranslation()
  return () => {
    eraseSession()
    const language = languageWithTag(restoreDevice() ?? '')
    // Its words have been here since the device was turned over to this.
    if (language !== undefined) void speak(i18n, language)
  }
}
