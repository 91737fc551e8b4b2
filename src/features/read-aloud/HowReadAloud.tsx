import { useTranslation } from '#i18n/use-translation.ts'
import { useReadAloudAvailable } from './use-read-aloud-available.ts'

/** How reading aloud works on this device, or why there is no button for it. */
export function HowReadAloud() {
  const { t } = useTranslation('about')
  const available = useReadAloudAvailable()
  return <p>{t(`accessibility.read-aloud.${available === false ? 'missing' : 'available'}`)}</p>
}
