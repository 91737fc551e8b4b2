import { hoursOf, languagesOf } from '#content/resources/channels-for-reader.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import type { ShownLine } from './shown-line.ts'
import styles from './LineFacts.module.css'

type LineFactsProps = {
  readonly line: ShownLine
  /** Where they are limited, or where one can go in person. */
  readonly hoursInWords: string | undefined
}

/** Where, when, in which languages and at what cost a line answers; what is not known is left out. */
export function LineFacts({ line, hoursInWords }: LineFactsProps) {
  const { t } = useTranslation(['ui', 'resources'])
  const hours = hoursOf(line)
  const languages = languagesOf(line).map((language) => t(`line.languages.${language}`))
  const interpreters = line.channels.some((channel) => 'interpreters' in channel)

  const facts = [
    line.area && t(`resources:areas.${line.area}`),
    line.cost !== 'not-stated' && t(`line.cost.${line.cost}`),
    // Emergency numbers answer at any hour everywhere, and no one has to be told.
    line.kind !== 'emergency' && hours && hours !== 'limited' && t(`line.hours.${hours}`),
    ...languages,
    interpreters && t('line.interpreters'),
  ].filter((fact) => typeof fact === 'string')

  return (
    <>
      {hoursInWords !== undefined && <p className={styles['hours']}>{hoursInWords}</p>}
      {facts.length > 0 && (
        <ul className={styles['facts']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </>
  )
}
