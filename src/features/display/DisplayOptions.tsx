import { useTranslation } from 'react-i18next'

import { chooseTextSize, chooseTheme, TEXT_SIZES, THEMES } from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { RadioChips } from '#ui/RadioChips.tsx'
import styles from './DisplayOptions.module.css'

/** Text size and colors, behind one line. They hold at once, and until the page is closed. */
export function DisplayOptions() {
  const { t } = useTranslation()
  const textSize = usePreferences((preferences) => preferences.textSize)
  const theme = usePreferences((preferences) => preferences.theme)

  return (
    <details className={styles['options']}>
      <summary>{t('display.summary')}</summary>
      <form autoComplete="off" className={styles['form']}>
        <RadioChips
          legend={t('display.text-size.label')}
          name="text-size"
          options={TEXT_SIZES.map((value) => ({ value, label: t(`display.text-size.${value}`) }))}
          value={textSize}
          onChoose={chooseTextSize}
        />
        <RadioChips
          legend={t('display.colors.label')}
          name="colors"
          options={THEMES.map((value) => ({ value, label: t(`display.colors.${value}`) }))}
          value={theme}
          onChoose={chooseTheme}
        />
        <p>{t('display.until-closed')}</p>
      </form>
    </details>
  )
}
