import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { eraseSession } from '#session/session-store.ts'
import { Button } from '#ui/Button.tsx'

/** Erases all that one client said and a counselor wrote, and begins anew for the next. */
export function NextPerson() {
  const { t } = useTranslation('counselor')
  const visit = useVisit()

  function handlePress() {
    const show = visit.place().path === PATHS.together ? visit.replace : visit.push
    eraseSession()
    show(PATHS.together, { kind: 'next-person' })
  }
  return <Button onPress={handlePress}>{t('clinician.next-person.button')}</Button>
}
