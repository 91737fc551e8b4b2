import { useTranslation } from 'react-i18next'

import { emergencyNumber } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import type { SafetyLineId } from '#domain/guidance.ts'

/** What fits on paper beside the overdose line, in the order of the guidance. */
const ON_PAPER = [
  'naloxone',
  'not-alone',
  'no-mixing',
  'after-a-break',
  'no-sudden-stop',
] as const satisfies readonly SafetyLineId[]

/** What keeps a person safer, in brief; overdose first. */
export function PaperSafety({ countries }: { readonly countries: readonly CountryId[] }) {
  const { t } = useTranslation(['guidance', 'ui'])
  const [country, ...others] = countries
  const number = country !== undefined && others.length === 0 ? emergencyNumber(country) : undefined
  return (
    <>
      <h3>{t('safety.heading')}</h3>
      <ul>
        <li>
          <b>{t('take.help.overdose', { number: number ?? t('ui:country.emergency-number') })}</b>
        </li>
        {ON_PAPER.map((line) => (
          <li key={line}>{t(`safety.lines.${line}`)}</li>
        ))}
      </ul>
    </>
  )
}
