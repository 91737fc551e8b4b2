import type { ComponentType, ReactNode } from 'react'

import type { LineKind } from '#content/resources/help-line.ts'
import { orderSafetyLines, type SafetyLineId } from '#domain/guidance.ts'
import { Link } from '#features/visit/Link.tsx'
import { pathForChapter } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'
import lone from '#ui/lone-link.module.css'
import styles from './SafetyLines.module.css'
import { SituationPicker } from './SituationPicker.tsx'
import { useScreeningResult } from './use-screening-result.ts'

/** The help lines that a safety line speaks of. */
const SPEAKS_OF: { readonly [id in SafetyLineId]?: LineKind } = {
  overdose: 'emergency',
  crisis: 'crisis-line',
}

type SafetyLinesProps = {
  /** How to reach the help lines of a kind, right where they are spoken of. */
  readonly Ways: ComponentType<{ readonly kind: LineKind }>
  /** Stands under the heading. */
  readonly children?: ReactNode
}

/** What keeps a person safer: the same lines for everyone, what fits them first. */
export function SafetyLines({ Ways, children }: SafetyLinesProps) {
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
        {lines.map((id) => {
          const kind = SPEAKS_OF[id]
          return (
            <li key={id}>
              {t(`safety.lines.${id}`)}
              {kind && <Ways kind={kind} />}
            </li>
          )
        })}
      </ul>
      <p>
        <Link className={lone['lone']} to={pathForChapter('staying-safer')}>
          {t('next.guide')}
        </Link>
      </p>
    </section>
  )
}
