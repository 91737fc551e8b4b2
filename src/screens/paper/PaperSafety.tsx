import { emergencyNumber } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import { SAFETY_ON_PAPER } from '#domain/guidance.ts'
import { useTranslation } from '#i18n/use-translation.ts'

/** What keeps a person safer, in brief; overdose first. */
export function PaperSafety({ country }: { readonly country: CountryId }) {
  const { t } = useTranslation(['guidance', 'ui', 'take'])
  const number = emergencyNumber(country) ?? t('ui:country.emergency-number')
  return (
    <>
      <h3>{t('safety.heading')}</h3>
      <ul>
        <li data-by-country="">
          <b>{t('take:help.overdose', { number })}</b>
        </li>
        {SAFETY_ON_PAPER.map((line) => (
          <li key={line}>{t(`safety.lines.${line}`)}</li>
        ))}
      </ul>
    </>
  )
}
