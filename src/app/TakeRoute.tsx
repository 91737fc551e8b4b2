import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const takePage = latePart(async (instance) => {
  const [{ TakePage }] = await Promise.all([
    import('./TakePage.tsx'),
    loadLateWords(instance, 'take'),
  ])
  return TakePage
})

/**
 * Brings it before it is opened, for everyone: then it is there when the line is gone, and that it is
 * fetched tells nobody that somebody has a result.
 */
export const bringTakePage = takePage.bring

/** What a person takes along, which is not part of the first load: its screen and its words. */
export function TakeRoute() {
  const { t } = useTranslation()
  const name = t('take.link')
  return (
    <LatePage
      heading={name}
      name={name}
      opening={t('page.opening')}
      part={takePage}
      words={['take']}
    />
  )
}
