import { BANDS } from '#domain/band.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './CountScale.module.css'

/** Every count from 0 to 11, in its band, to be circled by pen. */
export function CountScale() {
  const { t } = useTranslation('guidance')
  return (
    <ul className={styles['scale']}>
      {BANDS.map(({ band, from, to }) => (
        <li key={band}>
          <span className={styles['counts']}>
            {Array.from({ length: to - from + 1 }, (_, offset) => from + offset).map((count) => (
              <span key={count}>{count} </span>
            ))}
          </span>
          <b>{t(`scale.${band}`)}</b>
        </li>
      ))}
    </ul>
  )
}
