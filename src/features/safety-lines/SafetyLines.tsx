import type { ReactNode } from 'react'

import { orderSafetyLines } from '#domain/guidance.ts'
import { Link } from '#features/visit/Link.tsx'
import { pathForChapter } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'
import lone from '#ui/lone-link.module.css'
import styles from './SafetyLines.module.css'
import { SituationPicker } from './SituationPicker.tsx'
import { useScreeningResult } from './use-screening-result.ts'

type SafetyLinesProps = {
  /** Stands under the heading. */
  readonly children?: ReactNode
}

/** What keeps a person safer: the same lines for everyone, what fits them first. */
export function SafetyLines({ children }: SafetyLinesProps) {
  const { t } = useTranslation('guidance')
  const situations = useSession((sitting) => sitting.situations)
  const lines = orderSafetyLines(useScreeningResult(), situations)

  return (
    <section>
      <h2>{t('safety.heading')}</h2>
      {children}
      <p>{t('safety.lead')}</p>
      <SituationPicker />
      <ul className={styles['lines']}>
        {lines.map((id) => (
          <li key={id}>{t(`safety.lines.${id}`)}</li>
        ))}
      </ul>
      <p>
        <Link className={lone['lone']} to={pathForChapter('staying-safer')}>
          {t('next.guide')}
        </Link>
      </p>
    </section>
  )
}
