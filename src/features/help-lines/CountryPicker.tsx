import { useId } from 'react'

import { COUNTRIES } from '#domain/countries.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import styles from './CountryPicker.module.css'

/**
 * The country whose lines are shown, and the way to change it. A native select: on a phone it opens
 * under the thumb. Nothing is looked up, and the choice is forgotten with the page.
 */
export function CountryPicker() {
  const { t } = useTranslation(['ui', 'resources'])
  const id = useId()
  const country = usePreferences((preferences) => preferences.country)

  return (
    <form
      autoComplete="off"
      className={styles['picker']}
      data-by-country=""
      data-print="never"
      data-read-aloud="never"
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={id}>{t('country.label')}</label>
      <select
        autoComplete="off"
        id={id}
        value={country}
        onChange={(event) => {
          const chosen = COUNTRIES.find((each) => each === event.target.value)
          if (chosen) chooseCountry(chosen)
        }}
      >
        {COUNTRIES.map((each) => (
          <option key={each} value={each}>
            {t(`resources:countries.${each}.name`)}
          </option>
        ))}
      </select>
    </form>
  )
}
