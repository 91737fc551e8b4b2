import { Fragment } from 'react'

import { oldestCheck } from '#content/oldest-check.ts'
import { groupLines, type LineGroup } from '#content/resources/group-lines.ts'
import type { LineKind } from '#content/resources/help-line.ts'
import { linesIn } from '#content/resources/lines-in.ts'
import { longDate } from '#i18n/long-date.ts'
import { wordsOfLine } from '#i18n/line-words.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { CountryPicker } from './CountryPicker.tsx'
import { LineCard } from './LineCard.tsx'
import { LocalServices } from './LocalServices.tsx'
import styles from './HelpLines.module.css'

type HelpLinesProps = {
  /** All kinds where it is left out. */
  readonly kinds?: readonly LineKind[]
}

/**
 * What an agency has near by, then the help lines of the chosen country: a few that stand open, and
 * the others behind their names.
 */
export function HelpLines({ kinds }: HelpLinesProps) {
  const { t } = useTranslation(['ui', 'resources'])
  const country = usePreferences((preferences) => preferences.country)
  const held = linesIn(country)
  const { open, more } = groupLines(held, kinds)
  // Not every country has every kind, or has it everywhere; someone to talk to is never missing.
  const standsIn = more.length > 0 ? 'health-advice' : 'crisis-line'
  const shown = open.length > 0 ? open : held.filter(({ kind }) => kind === standsIn).slice(0, 1)
  const place = t(`resources:countries.${country}.in`)
  const oldest = oldestCheck(held)

  return (
    <div className={styles['lines']}>
      <LocalServices kinds={kinds} />
      <h2>{place}</h2>
      <CountryPicker />
      {shown.map((line) => (
        <Fragment key={line.id}>
          {kinds && <p className={styles['kind']}>{t(`resources:kinds.${line.kind}`)}</p>}
          <LineCard line={line} words={wordsOfLine(t, line)} />
        </Fragment>
      ))}
      {more.length > 0 && <p className={styles['more']}>{t('help.more')}</p>}
      {more.map(({ group, lines }) => (
        <Disclosure key={group.name} summary={t(summaryKey(group))}>
          {lines.map((line) => (
            <LineCard key={line.id} line={line} words={wordsOfLine(t, line)} />
          ))}
        </Disclosure>
      ))}
      {oldest !== '' && (
        <p className={styles['checked']}>{t('help.checked', { date: longDate(t, oldest) })}</p>
      )}
    </div>
  )
}

function summaryKey(group: LineGroup) {
  switch (group.by) {
    case 'audience':
      return `resources:audiences.${group.name}` as const
    case 'area':
      return `resources:areas.${group.name}` as const
    case 'kind':
      return `resources:kinds.${group.name}` as const
  }
}
