import { useOfferedLanguages } from '#features/visit/use-offered-languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { speak } from '#i18n/word-files.ts'
import { restoreDevice } from '#session/shared-device.ts'
import { eraseSession } from '#session/session-store.ts'

/** Erases what one person said, and puts back all that they set: the language too. */
export function useForget(): () => void {
  const { i18n } = useTranslation()
  const offered = useOfferedLanguages()
  return () => {
    eraseSession()
    const own = restoreDevice()
    // What an agency offers may have arrived after the language was noted.
    const language = offered.find((id) => id === own) ?? offered[0]
    // Its words came with the mode; where they did not, the first screen offers it again.
    if (own !== undefined && language !== undefined) speak(i18n, language).catch(() => {})
  }
}
