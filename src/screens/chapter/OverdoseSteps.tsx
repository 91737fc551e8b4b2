import { OVERDOSE_STEPS } from '#content/guide/overdose-steps.ts'
import { emergencyNumber } from '#content/resources/lines-in.ts'
import { CountryPicker } from '#features/help-lines/CountryPicker.tsx'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { StepPicture } from './StepPicture.tsx'
import styles from './OverdoseSteps.module.css'

/** What to do in an overdose: a number, a picture and a few words for each step. */
export function OverdoseSteps() {
  const { t } = useTranslation(['guide', 'ui', 'resources'])
  const country = usePreferences((preferences) => preferences.country)
  const emergency = emergencyNumber(country)
  const number = emergency ?? t('ui:country.emergency-number')
  return (
    <>
      <ol className={styles['steps']}>
        {OVERDOSE_STEPS.map(({ id, sources }, place) => {
          const title = t(`steps.${id}.title`, { number })
          return (
            <li key={id}>
              <StepPicture step={id} />
              <div>
                <h3 data-by-country={id === 'call' ? '' : undefined}>
                  <span className={styles['number']}>{place + 1}</span>
                  {/* A number to press could be the wrong one where the country is not known. */}
                  {id === 'call' && emergency !== undefined ? (
                    <a href={`tel:${emergency}`}>{title}</a>
                  ) : (
                    title
                  )}
                </h3>
                {id === 'call' && (
                  <p data-by-country="">{t(`resources:countries.${country}.in`)}</p>
                )}
                <p>
                  {t(`steps.${id}.detail`)}
                  <SourceMarks behind={`steps.${id}`} sources={sources} />
                </p>
              </div>
            </li>
          )
        })}
      </ol>
      <CountryPicker />
    </>
  )
}
