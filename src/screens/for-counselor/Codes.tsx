import { ICD_10_CM } from '#content/icd-10-cm.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import heard from '#ui/heard.module.css'
import styles from './ForCounselorScreen.module.css'

/** The codes by severity, the same whatever was answered: which one holds, a clinician says. */
export function Codes() {
  const { t } = useTranslation('counselor')
  return (
    <section>
      <h2>{t('clinician.codes.heading')}</h2>
      <p>{t('clinician.codes.lead')}</p>
      <table className={styles['codes']}>
        <caption className={heard['heard']}>{t('clinician.codes.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clinician.codes.severity')}</th>
            <th scope="col">{t('clinician.codes.code')}</th>
            <th scope="col">{t('clinician.codes.in-remission')}</th>
          </tr>
        </thead>
        <tbody>
          {ICD_10_CM.map(({ severity, now, inRemission }) => (
            <tr key={severity}>
              <th scope="row">{t(`clinician.codes.rows.${severity}`)}</th>
              <td>{now}</td>
              <td>{inRemission}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
