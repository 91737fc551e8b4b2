import { RECEPTOR_STATES } from '#content/guide/receptors.ts'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { ReceptorPicture } from './ReceptorPicture.tsx'
import styles from './Receptors.module.css'

/** What each medicine does at the receptor, drawn and in words. */
export function Receptors() {
  const { t } = useTranslation('guide')
  return (
    <div className={styles['states']}>
      {RECEPTOR_STATES.map(({ id, sources }) => (
        <figure key={id}>
          <ReceptorPicture name={t(`receptors.${id}.picture`)} state={id} />
          <figcaption>
            <b>{t(`receptors.${id}.name`)}</b>
            {t(`receptors.${id}.text`)}
            <SourceMarks behind={`receptors.${id}`} sources={sources} />
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
