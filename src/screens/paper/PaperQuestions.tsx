import { ANSWERS } from '#domain/answers.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Box } from './Box.tsx'
import styles from './PaperQuestions.module.css'

/** The eleven questions, with the four answers as boxes beside each. */
export function PaperQuestions() {
  const { t } = useTranslation(['instrument', 'paper'])
  return (
    <ol className={styles['questions']}>
      {CRITERIA.map(({ id }) => (
        <li key={id}>
          <div className={styles['row']}>
            <span>{t(`criteria.${id}.question`)}</span>{' '}
            <span className={styles['answers']}>
              {ANSWERS.map((answer) => (
                <span key={answer}>
                  <Box />{' '}
                  {answer === 'skipped' ? t('paper:form.skip') : t(`short-answers.${answer}`)}
                </span>
              ))}
            </span>
          </div>
        </li>
      ))}
    </ol>
  )
}
