import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const offlinePage = latePart(async (instance) => {
  const [{ OfflinePage }] = await Promise.all([
    import('./OfflineParts.tsx'),
    loadLateWords(instance, 'offline'),
  ])
  return OfflinePage
})

/** Brings it before it is shown. */
export const bringOfflinePage = offlinePage.bring

/** The page on which a device is made ready for offline use, which hardly anyone ever loads. */
export function OfflineRoute() {
  const { t } = useTranslation()
  return (
    <LatePage
      heading={t('offline.title')}
      name={t('offline.title')}
      opening={t('offline.opening')}
      part={offlinePage}
      words={['offline']}
    />
  )
}
