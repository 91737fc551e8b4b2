import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const guidePages = latePart(async (instance) => {
  const [{ GuidePages }] = await Promise.all([
    import('./GuidePages.tsx'),
    loadLateWords(instance, 'guide'),
  ])
  return GuidePages
})

/** Brings it before it is shown. */
export const bringGuidePages = guidePages.bring

/** The treatment guide, which is not part of the first load: its screens, its words and its data. */
export function GuideRoute() {
  const { t } = useTranslation()
  return (
    <LatePage
      heading={t('guide.name')}
      name={t('guide.title')}
      opening={t('guide.opening')}
      part={guidePages}
      words={['guide']}
    />
  )
}
