import { useTranslation } from 'react-i18next'

import { emergencyNumber } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import { SAFETY_ON_PAPER } from '#domain/guidance.ts'

/** What keeps a person safer, in brief; overdose first. */
export function PaperSafety({ countries }: { readonly countries: readonly CountryId[] }) {
  const { t } = useTranslation(['guidance', 'ui', 'take'])
  const [country, ...others] = countries
  const number = country !== undefined && others.length === 0 ? emergencyNumber(country) : undefined
  return (
    <>
      <h3>{t('safety.heading')}</h3>
      <ul>
        <li>
          <b>{t('take:help.overdose', { number: number ?? t('ui:country.emergency-number') })}</b>
        </li>
        {SAFETY_ON_PAPER.map((line) => (
          <li key={line}>{t(`safety.lines.${line}`)}</li>
        ))}
      </ul>
    </>
  )
}
