import { Fragment } from 'react'

import { oldestCheck } from '#content/oldest-check.ts'
import { channelsForReader } from '#content/resources/channels-for-reader.ts'
import { groupLines } from '#content/resources/group-lines.ts'
import { linesIn, type HeldLine } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import type { HelpTexts } from '#exports/take-away.ts'
import { foreignLanguage, wordsOfLine } from '#i18n/line-words.ts'
import { UnbrokenText } from '#ui/UnbrokenText.tsx'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { wayTo } from '#i18n/way-to.ts'
import styles from './PaperLines.module.css'

/** A service of an agency, in the words that it has on paper. */
export type LocalOnPaper = HelpTexts['sections'][number]

type PaperLinesProps = {
  readonly country: CountryId
  readonly local: LocalOnPaper | undefined
}

/**
 * The first help lines of a country. The emergency number stands with what to do besides. A
 * service near by stands in the place of the line that would look for one.
 */
export function PaperLines({ country, local }: PaperLinesProps) {
  const { t, i18n } = useTranslation(['guidance', 'ui', 'resources', 'take'])
  const lines = groupLines(linesIn(country)).open.filter(
    ({ kind }) => kind !== 'emergency' && !(local && kind === 'treatment-finder'),
  )

  function waysTo(line: HeldLine): string[] {
    const { own, sites } = channelsForReader(line, i18n.language)
    return [
      ...[...own, ...sites].map((channel) => wayTo(t, channel)),
      ...foreignLanguage(t, line, i18n.language),
    ]
  }

  return (
    <>
      <div className={styles['place']} data-by-country="">
        <h3>{t(`resources:countries.${country}.in`)}</h3>
        <p>{t('take:help.as-of', { date: longDate(t, oldestCheck(lines)) })}</p>
      </div>
      <ul data-by-country="">
        {local && (
          <li>
            <b>{local.heading}</b>
            <Ways
              ways={local.lines.filter(({ kind }) => kind === 'item').map(({ text }) => text)}
            />
            <br />
            {local.lines
              .filter(({ kind }) => kind === 'line')
              .map(({ text }) => text)
              .join(' ')}
          </li>
        )}
        {lines.map((line) => {
          const { name, does, hours } = wordsOfLine(t, line)
          return (
            <li key={line.id}>
              <b>{name}</b>
              <Ways ways={waysTo(line)} />
              <br />
              {does} {hours}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The ways to reach a line, each whole. */
function Ways({ ways }: { readonly ways: readonly string[] }) {
  return ways.map((way) => (
    <Fragment key={way}>
      {' · '}
      <span className={styles['way']}>
        <UnbrokenText text={way} />
      </span>
    </Fragment>
  ))
}
