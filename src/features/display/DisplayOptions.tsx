import { useId, useState } from 'react'

import { usePlace } from '#features/visit/use-place.ts'
import { useVisit } from '#features/visit/visit-context.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { chooseTextSize, chooseTheme, TEXT_SIZES, THEMES } from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { RadioChips } from '#ui/RadioChips.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'
import styles from './DisplayOptions.module.css'

/**
 * Text size and colors, behind one button. They hold at once, and until the page is closed. On the
 * way to another page what stands open closes. The button and what it opens stand in the row by
 * themselves: inside of details the line that was pressed would move when it takes the width of it.
 */
export function DisplayOptions() {
  const { t } = useTranslation()
  const panel = useId()
  const visit = useVisit()
  const [openedOn, setOpenedOn] = useState<number>()
  const open = usePlace(({ arrival }) => arrival === openedOn)
  const textSize = usePreferences((preferences) => preferences.textSize)
  const theme = usePreferences((preferences) => preferences.theme)

  return (
    <>
      <button
        aria-controls={open ? panel : undefined}
        aria-expanded={open}
        className={styles['toggle']}
        type="button"
        onClick={() => setOpenedOn(open ? undefined : visit.place().arrival)}
      >
        {t('display.summary')}
      </button>
      {open && (
        <UnkeptForm className={styles['form']} id={panel}>
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
        </UnkeptForm>
      )}
    </>
  )
}
