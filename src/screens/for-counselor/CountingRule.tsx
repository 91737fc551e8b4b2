import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { useTranslation } from '#i18n/use-translation.ts'

const STEPS = [
  'window',
  'missing',
  'sole',
  'unsure',
  'otherwise',
  'range',
  'bands',
  'naming',
] as const

/** How the count is made, word for word as `domain/` makes it. */
export function CountingRule() {
  const { t } = useTranslation('counselor')
  return (
    <section>
      <h2>{t('clinician.rule.heading')}</h2>
      <p>{t('clinician.rule.version', { version: INSTRUMENT_VERSION })}</p>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`clinician.rule.steps.${step}`)}</li>
        ))}
      </ol>
    </section>
  )
}
