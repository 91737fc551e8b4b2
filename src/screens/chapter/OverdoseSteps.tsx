import { useTranslation } from 'react-i18next'

import { OVERDOSE_STEPS } from '#content/guide/overdose-steps.ts'
import { EMERGENCY_NUMBER } from '#content/resources/united-states.ts'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { StepPicture } from './StepPicture.tsx'
import styles from './OverdoseSteps.module.css'

/** What to do in an overdose: a number, a picture and a few words for each step. */
export function OverdoseSteps() {
  const { t } = useTranslation('guide')
  return (
    <ol className={styles['steps']}>
      {OVERDOSE_STEPS.map(({ id, sources }, place) => {
        const title = t(`steps.${id}.title`, { number: EMERGENCY_NUMBER })
        return (
          <li key={id}>
            <StepPicture step={id} />
            <div>
              <h3>
                <span className={styles['number']}>{place + 1}</span>
                {id === 'call' ? <a href={`tel:${EMERGENCY_NUMBER}`}>{title}</a> : title}
              </h3>
              <p>
                {t(`steps.${id}.detail`)}
                <SourceMarks behind={`steps.${id}`} sources={sources} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
