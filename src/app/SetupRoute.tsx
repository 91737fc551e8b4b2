import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

const setupPage = latePart(async (instance) => {
  const [{ SetupScreen }] = await Promise.all([
    import('#screens/setup/SetupScreen.tsx'),
    loadLateWords(instance, 'agency'),
  ])
  return SetupScreen
})

/** Brings it before it is shown. */
export const bringSetupPage = setupPage.bring

/** The page for whoever runs this copy, which no one else ever loads: its screen and its words. */
export function SetupRoute() {
  const { t } = useTranslation()
  return (
    <LatePage
      heading={t('setup.name')}
      name={t('setup.title')}
      opening={t('setup.opening')}
      part={setupPage}
      words={['agency']}
    />
  )
}
