import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { FIRST_FILES, loadLateWords, loadWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

/**
 * All languages arrive with it: each person chooses one, and by then there may be no network. One
 * that does not arrive is asked for again when it is chosen.
 */
const sharedDevicePages = latePart(async (instance) => {
  const [{ SharedDevicePages }] = await Promise.all([
    import('./SharedDevicePages.tsx'),
    loadLateWords(instance, 'tablet'),
    Promise.allSettled(
      LANGUAGE_IDS.map((id) =>
        loadWords(instance, id, [...FIRST_FILES, 'tablet', 'take', 'about']),
      ),
    ),
  ])
  return SharedDevicePages
})

/** Brings it before it is shown. */
export const bringSharedDevicePages = sharedDevicePages.bring

/** A device that goes from hand to hand, and the page that makes it one; loaded by no one else. */
export function SharedDeviceRoute() {
  const { t } = useTranslation()
  return (
    <LatePage
      heading={t('shared.name')}
      isFrame
      name={t('shared.title')}
      opening={t('shared.opening')}
      part={sharedDevicePages}
      words={['tablet']}
    />
  )
}
