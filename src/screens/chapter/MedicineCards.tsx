import { MEDICINE_ROWS, MEDICINES } from '#content/guide/medicines-table.ts'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './MedicineCards.module.css'

/** The three medicines one after the other, for a narrow screen or large text. */
export function MedicineCards() {
  const { t } = useTranslation('guide')
  return (
    <div className={styles['cards']}>
      {MEDICINES.map((medicine) => (
        <section className={styles['card']} key={medicine}>
          <h3>{t(`table.${medicine}`)}</h3>
          <dl>
            {MEDICINE_ROWS.map(({ id, sources }) => (
              <div key={id}>
                <dt>{t(`table.rows.${id}`)}</dt>
                <dd>
                  {t(`table.${id}.${medicine}`)}
                  <SourceMarks behind={`card.${id}.${medicine}`} sources={sources[medicine]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
