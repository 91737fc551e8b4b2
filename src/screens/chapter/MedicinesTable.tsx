import { MEDICINE_ROWS, MEDICINES } from '#content/guide/medicines-table.ts'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import heard from '#ui/heard.module.css'
import styles from './MedicinesTable.module.css'

/** The three medicines side by side. */
export function MedicinesTable() {
  const { t } = useTranslation('guide')
  return (
    <table className={styles['table']}>
      {/* What the heading above it says already; a screen reader names the table by it. */}
      <caption className={heard['heard']}>{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.corner')}</th>
          {MEDICINES.map((medicine) => (
            <th key={medicine} scope="col">
              {t(`table.${medicine}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEDICINE_ROWS.map(({ id, sources }) => (
          <tr key={id}>
            <th scope="row">{t(`table.rows.${id}`)}</th>
            {MEDICINES.map((medicine) => (
              <td key={medicine}>
                {t(`table.${id}.${medicine}`)}
                <SourceMarks behind={`table.${id}.${medicine}`} sources={sources[medicine]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
