import { SITUATIONS, type Situation } from '#domain/guidance.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { chooseSituations } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'
import styles from './SafetyLines.module.css'

/** “What fits you?” Optional and never scored: it changes which safety lines stand first. */
export function SituationPicker() {
  const { t } = useTranslation('guidance')
  const chosen = useSession((sitting) => sitting.situations)

  function toggle(situation: Situation) {
    chooseSituations(
      chosen.includes(situation)
        ? chosen.filter((each) => each !== situation)
        : [...chosen, situation],
    )
  }

  return (
    <Disclosure summary={t('safety.fits.heading')}>
      <UnkeptForm>
        <fieldset className={styles['picker']}>
          <legend>{t('safety.fits.lead')}</legend>
          {SITUATIONS.map((situation) => (
            <label key={situation}>
              <input
                autoComplete="off"
                checked={chosen.includes(situation)}
                name="fits"
                type="checkbox"
                value={situation}
                onChange={() => toggle(situation)}
              />
              {t(`safety.fits.options.${situation}`)}
            </label>
          ))}
        </fieldset>
      </UnkeptForm>
    </Disclosure>
  )
}
