import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const paperPage = latePart(async (instance) => {
  const [{ PaperScreen }] = await Promise.all([
    import('#screens/paper/PaperScreen.tsx'),
    loadLateWords(instance, 'paper'),
    loadLateWords(instance, 'take'),
  ])
  return PaperScreen
})

/** Brings it before it is shown. */
export const bringPaperPage = paperPage.bring

/** The sheet to print, which few people need: it arrives when it is opened. */
export function PaperRoute() {
  const { t } = useTranslation()
  return (
    <LatePage
      heading={t('paper.name')}
      name={t('paper.title')}
      opening={t('paper.opening')}
      part={paperPage}
      words={['paper', 'take']}
    />
  )
}
