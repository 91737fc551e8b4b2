import type { CriterionId } from '#domain/criteria.ts'
import { WITHDRAWAL_SIGNS } from '#content/withdrawal-signs.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './QuestionExample.module.css'

/** An everyday example of a yes; for withdrawal, the signs too. */
export function QuestionExample({ criterion }: { readonly criterion: CriterionId }) {
  const { t } = useTranslation(['ui', 'instrument'])
  return (
    <>
      <p className={styles['example']}>
        <b>{t('check.example')}</b>
        {t(`instrument:criteria.${criterion}.example`)}
      </p>
      {criterion === 'withdrawal' && (
        <div className={styles['signs']}>
          <p>{t('check.withdrawal-signs')}</p>
          <ul>
            {WITHDRAWAL_SIGNS.map((sign) => (
              <li key={sign}>{t(`instrument:withdrawal-signs.${sign}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
