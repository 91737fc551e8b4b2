import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { NEXT_STEPS } from '#domain/guidance.ts'
import { pathForNextStep } from '#flow/paths.ts'
import styles from './NextStepChoices.module.css'

/** Five equal ways on, in the same order after every result. */
export function NextStepChoices() {
  const { t } = useTranslation('guidance')
  return (
    <section>
      <h2>{t('next.heading')}</h2>
      <p>{t('next.lead')}</p>
      <ul className={styles['choices']}>
        {NEXT_STEPS.map((id) => (
          <li key={id}>
            <Link to={pathForNextStep(id)}>
              <b>{t(`next.${id}.name`)}</b>
              <span>{t(`next.${id}.teaser`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
