import { SUPERVISION_ANSWERS } from '#domain/answers.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Box } from './Box.tsx'
import styles from './HowTaken.module.css'

/** How opioids were taken, with a box for each answer. */
export function HowTaken() {
  const { t } = useTranslation('instrument')

  function hintOf(answer: (typeof SUPERVISION_ANSWERS)[number]): string | undefined {
    return answer === 'sole' || answer === 'not-sole'
      ? t(`supervision.options.${answer}.hint`)
      : undefined
  }
  return (
    <>
      <h3>{t('supervision.question')}</h3>
      <p>{t('supervision.hint')}</p>
      <ul className={styles['ways']}>
        {SUPERVISION_ANSWERS.map((answer) => (
          <li key={answer}>
            <Box />
            <span>
              <b>{t(`supervision.options.${answer}.label`)}</b>
              {hintOf(answer)}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('supervision.reason')}</p>
    </>
  )
}
