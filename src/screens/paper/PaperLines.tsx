import { useTranslation } from 'react-i18next'

import { channelsForReader, hoursOf, languagesOf } from '#content/resources/channels-for-reader.ts'
import { groupLines } from '#content/resources/group-lines.ts'
import { linesIn, type HeldLine } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import { wayTo } from '#features/take-away/help-texts.ts'
import styles from './PaperSheet.module.css'

/** The first help lines of each country. The emergency number stands with what to do besides. */
export function PaperLines({ countries }: { readonly countries: readonly CountryId[] }) {
  const { t, i18n } = useTranslation(['guidance', 'ui', 'resources'])
  const lines = countries.flatMap((country) =>
    groupLines(linesIn(country)).open.filter(({ kind }) => kind !== 'emergency'),
  )
  const oldest = lines.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? ''
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })

  function waysTo(line: HeldLine): string {
    const { own, sites } = channelsForReader(line, i18n.language)
    const languages = languagesOf(line)
    const [first] = languages
    const speaksOther = first !== undefined && languages.every((each) => each !== i18n.language)
    return [
      ...own.map((channel) => wayTo(t, channel)),
      ...sites.map((site) => wayTo(t, { kind: 'web', site })),
      ...(speaksOther ? [t(`ui:line.in.${first}`)] : []),
      // A test sees to it that every line with limited hours has them in words.
      ...(hoursOf(line) === 'limited' ? [t(`resources:${line.id as LimitedId}.hours`)] : []),
    ].join(' · ')
  }

  return (
    <div className={styles['lines']}>
      <div className={styles['place']}>
        <h3>{countries.map((country) => t(`resources:countries.${country}.in`)).join(' · ')}</h3>
        <p>{t('take.help.as-of', { date: date.format(new Date(oldest)) })}</p>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <b>{t(`resources:${line.id}.name`)}</b> · {waysTo(line)}
            <br />
            {t(`resources:${line.id}.does`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Any one line with words for its hours stands for them all to the checker of keys. */
type LimitedId = 'united-states.211'
