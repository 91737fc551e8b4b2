import { groupLines, type LineGroup } from '#content/resources/group-lines.ts'
import type { LineKind } from '#content/resources/help-line.ts'
import { linesIn } from '#content/resources/lines-in.ts'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { CountryPicker } from './CountryPicker.tsx'
import { LineCard } from './LineCard.tsx'
import { wordsOfLine } from './line-words.ts'
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
  const wanted = groupLines(linesIn(country), kinds)
  const found = wanted.open.length + wanted.more.length > 0
  // Not every country has every kind; someone to talk to is never missing.
  const { open, more } = found ? wanted : groupLines(linesIn(country), ['crisis-line'])
  const place = t(`resources:countries.${country}.in`)
  const oldestCheck = linesIn(country)
    .map(({ checkedOn }) => checkedOn)
    .toSorted()[0]

  return (
    <div className={styles['lines']}>
      <LocalServices kinds={kinds} />
      <h2>{place}</h2>
      <CountryPicker />
      {open.map((line) => (
        <LineCard key={line.id} line={line} words={wordsOfLine(t, line)} />
      ))}
      {more.length > 0 && <p className={styles['more']}>{t('help.more')}</p>}
      {more.map(({ group, lines }) => (
        <Disclosure key={group.name} summary={t(summaryKey(group))}>
          {lines.map((line) => (
            <LineCard key={line.id} line={line} words={wordsOfLine(t, line)} />
          ))}
        </Disclosure>
      ))}
      {oldestCheck !== undefined && (
        <p className={styles['checked']}>{t('help.checked', { date: longDate(t, oldestCheck) })}</p>
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
