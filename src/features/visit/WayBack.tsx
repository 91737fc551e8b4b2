import { firstOpenStep } from '#flow/next-step.ts'
import { pathForStep } from '#flow/paths.ts'
import { isEmpty } from '#flow/sitting.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { sessionStore } from '#session/session-store.ts'
import { Button } from '#ui/Button.tsx'
import { useVisit } from './visit-context.ts'

/** From a page beside the check, back to where the person was in it. */
export function WayBack() {
  const { t } = useTranslation()
  const visit = useVisit()

  function handlePress() {
    if (visit.canGoBack()) return visit.go(-1)
    const sitting = sessionStore.getState()
    visit.push(pathForStep(isEmpty(sitting) ? { kind: 'start' } : firstOpenStep(sitting)))
  }
  return (
    <Button look="outlined" onPress={handlePress}>
      {t('help.back')}
    </Button>
  )
}
