import { CRITERIA, criterionNumber } from '#domain/criteria.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { CountScale } from './CountScale.tsx'
import styles from './Counting.module.css'

const EXEMPT = CRITERIA.filter(({ supervisionExempt }) => supervisionExempt).map(({ id }) =>
  String(criterionNumber(id)),
)

/** How to count by hand, as `domain/` does it: each rule there has its sentence here. */
export function Counting() {
  const { t, i18n } = useTranslation(['paper', 'instrument', 'guidance'])
  const joined = (type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(i18n.language, { type }).format(EXEMPT)
  const words = {
    yes: t('instrument:short-answers.yes'),
    unsure: t('instrument:short-answers.unsure'),
    skip: t('form.skip'),
    none: t('instrument:supervision.options.no-use.label'),
    sole: t('instrument:supervision.options.sole.label'),
  }

  return (
    <>
      <h3>{t('count.heading')}</h3>
      <ol>
        <li>{t('count.none', words)}</li>
        <li>{t('count.sole', { ...words, numbers: joined('conjunction') })}</li>
        <li>{t('count.unsure', { ...words, numbers: joined('disjunction') })}</li>
        <li>
          <div className={styles['sum']}>
            {t('count.yes', words)}
            <i aria-hidden="true" className={styles['number']} />
          </div>
        </li>
        <li>
          <div className={styles['sum']}>
            {t('count.open', words)}
            <i aria-hidden="true" className={styles['number']} />
          </div>
        </li>
        <li>{t('count.circle')}</li>
      </ol>
      <CountScale />
      <p>
        <b>{t('guidance:scale.below-threshold')}</b>
        {' · '}
        {t('guidance:result.one-band.below-threshold')}
      </p>
      <p>
        {t('guidance:result.about-the-word')} <b>{t('count.not-a-diagnosis')}</b>
      </p>
    </>
  )
}
