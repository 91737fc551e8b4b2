import { useTranslation } from 'react-i18next'

import { orderSafetyLines } from '#domain/guidance.ts'
import { useSession } from '#session/use-session.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './SafetyLines.module.css'
import { SituationPicker } from './SituationPicker.tsx'
import { useScreeningResult } from './use-screening-result.ts'

/** How many lines stand open; the others are one press away. */
const OPEN_LINES = 6

/** What keeps a person safer: the same lines for everyone, what fits them first. */
export function SafetyLines() {
  const { t } = useTranslation('guidance')
  const situations = useSession((sitting) => sitting.situations)
  const lines = orderSafetyLines(useScreeningResult(), situations)

  function list(ids: typeof lines) {
    return (
      <ul className={styles['lines']}>
        {ids.map((id) => (
          <li key={id}>{t(`safety.lines.${id}`)}</li>
        ))}
      </ul>
    )
  }

  return (
    <section>
      <h2>{t('safety.heading')}</h2>
      <p>{t('safety.lead')}</p>
      <SituationPicker />
      {list(lines.slice(0, OPEN_LINES))}
      <Disclosure summary={t('safety.more')}>{list(lines.slice(OPEN_LINES))}</Disclosure>
    </section>
  )
}
