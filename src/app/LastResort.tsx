import { LeaveLink } from '#features/quick-exit/LeaveLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { LastWords } from './LastWords.tsx'

/** When all that stands around a page is broken: the words that save a life, a way to start, the way out. */
export function LastResort() {
  const { t } = useTranslation()
  return (
    <main>
      <p>
        <LeaveLink className={undefined}>{t('leave.button')}</LeaveLink>
      </p>
      <h1 tabIndex={-1}>{t('crash.heading')}</h1>
      <LastWords />
    </main>
  )
}
