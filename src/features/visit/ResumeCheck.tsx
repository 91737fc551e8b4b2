import { firstOpenStep } from '#flow/next-step.ts'
import { isEmpty } from '#flow/sitting.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { sessionStore } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import { useSteps } from './use-steps.ts'

/** For someone who left the check to read: one press back to where they were in it. */
export function ResumeCheck() {
  const { t } = useTranslation()
  const { goTo } = useSteps()
  const begun = useSession((sitting) => !isEmpty(sitting))
  if (!begun) return null
  return (
    <Button look="outlined" onPress={() => goTo(firstOpenStep(sessionStore.getState()))}>
      {t('start.go-on')}
    </Button>
  )
}
