import {
  criteriaIn,
  CRITERION_GROUPS,
  criterionNumber,
  type CriterionId,
} from '#domain/criteria.ts'
import type { RunningStatus } from '#domain/running-tally.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import styles from './RunningTally.module.css'

type QuestionMapProps = {
  readonly tally: readonly { readonly criterion: CriterionId; readonly status: RunningStatus }[]
}

/** The eleven as pips in their four groups, each a way to its question. */
export function QuestionMap({ tally }: QuestionMapProps) {
  const { t } = useTranslation(['counselor', 'instrument'])
  return (
    <div className={styles['map']}>
      {CRITERION_GROUPS.map((group) => (
        <span key={group}>
          {criteriaIn(group).map((criterion) => {
            const number = criterionNumber(criterion)
            const status = tally.find((row) => row.criterion === criterion)?.status ?? 'not-asked'
            const name = t(`instrument:criteria.${criterion}.name`)
            return (
              <PlaceLink
                aria-label={t('tally.go-to', { number, name, status: t(`tally.status.${status}`) })}
                data-status={status}
                key={criterion}
                targetId={criterion}
              >
                {number}
              </PlaceLink>
            )
          })}
        </span>
      ))}
    </div>
  )
}
