import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const aboutPages = latePart(async (instance) => {
  const [{ AboutPages }] = await Promise.all([
    import('./AboutPages.tsx'),
    loadLateWords(instance, 'about'),
  ])
  return AboutPages
})

/** Brings it before it is shown. */
export const bringAboutPages = aboutPages.bring

type AboutRouteProps = { readonly page: 'about' | 'privacy' | 'accessibility' }

/** The pages about the site, which are not part of the first load: their words and all sources. */
export function AboutRoute({ page }: AboutRouteProps) {
  const { t } = useTranslation()
  const name = t(`nav.${page}`)
  return (
    <LatePage
      heading={name}
      name={name}
      opening={t('page.opening')}
      part={aboutPages}
      words={['about']}
    />
  )
}
