import { countRange, scoreScreening } from '#domain/screening-result.ts'
import { finishedSitting } from '#flow/sitting.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'

/** What counts and, where criteria are noted, what the answers alone would come to. */
export function Totals() {
  const { t } = useTranslation('counselor')
  const sitting = useSession((whole) => whole)
  const finished = finishedSitting(sitting)

  function sentences(): string[] {
    if (sitting.supervision === 'no-use') return [t('clinician.totals.no-use')]
    if (!finished) return [t('clinician.totals.none')]
    const { tally } = scoreScreening(finished.answers, finished.supervision)
    const counted = sentence('counted', countRange(tally))
    if (tally.noted.length === 0) return [counted]
    // The same answers without the exception for supervised use.
    const asAnswered = scoreScreening(finished.answers, 'not-sole').tally
    return [counted, sentence('as-answered', countRange(asAnswered)), t('clinician.totals.why')]
  }
  function sentence(
    which: 'counted' | 'as-answered',
    { low, high }: { low: number; high: number },
  ) {
    return low === high
      ? t(`clinician.totals.${which}`, { low })
      : t(`clinician.totals.${which}-range`, { low, high })
  }
  return (
    <section>
      <h2>{t('clinician.totals.heading')}</h2>
      {sentences().map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
