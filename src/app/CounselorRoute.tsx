import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const counselorPages = latePart(async (instance) => {
  const [{ CounselorPages }] = await Promise.all([
    import('./CounselorPages.tsx'),
    loadLateWords(instance, 'counselor'),
    loadLateWords(instance, 'take'),
  ])
  return CounselorPages
})

/** The counselor's pages, which someone alone never loads: their screens and their words. */
export function CounselorRoute() {
  const { t } = useTranslation()
  return (
    <LatePage
      heading={t('together.name')}
      name={t('together.title')}
      opening={t('together.opening')}
      part={counselorPages}
      words={['counselor', 'take']}
    />
  )
}
