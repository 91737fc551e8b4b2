import { StepLink } from '#features/visit/StepLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './ReviewScreen.module.css'

type ReviewRowProps = {
  readonly id: string
  readonly name: string
  readonly answer: string | undefined
  readonly changePath: string
}

/** One answer and the way to change it, or to give it. */
export function ReviewRow({ id, name, answer, changePath }: ReviewRowProps) {
  const { t } = useTranslation()
  return (
    <li className={styles['item']}>
      <span>
        {name}
        <b>{answer ?? t('review.missing')}</b>
      </span>
      <StepLink
        id={id}
        label={answer ? t('review.change-named', { name }) : t('review.answer-named', { name })}
        to={changePath}
      >
        {answer ? t('review.change') : t('review.answer')}
      </StepLink>
    </li>
  )
}
