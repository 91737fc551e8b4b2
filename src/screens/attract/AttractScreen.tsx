import { useEffectEvent, useLayoutEffect, useState } from 'react'

import { TurnOff } from '#features/shared-device/TurnOff.tsx'
import { useForget } from '#features/shared-device/use-forget.ts'
import { useOfferedLanguages } from '#features/visit/use-offered-languages.ts'
import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { LANGUAGES, type LanguageId } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf, speak } from '#i18n/word-files.ts'
import { Button } from '#ui/Button.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './AttractScreen.module.css'

/**
 * Between two people: nothing of anyone, and one way to begin in each language. Whoever comes here,
 * by whatever way, finds all of the one before erased: where this is on screen, nothing is in memory.
 */
export function AttractScreen() {
  const { t, i18n } = useTranslation(['tablet', 'ui'])
  const visit = useVisit()
  const forget = useForget()
  const [missing, setMissing] = useState<LanguageId>()
  const own = languageOf(i18n)
  const offered = useOfferedLanguages()

  const handleArrival = useEffectEvent(() => {
    forget()
    if (visit.place().returned || visit.canGoBack()) visit.startOver(PATHS.start)
  })
  useLayoutEffect(() => handleArrival(), []) // what is in memory, before the page is painted

  /** The words may take their time: by then a person may have begun in another language, or gone on. */
  async function begin(language: LanguageId): Promise<void> {
    setMissing(undefined)
    try {
      await speak(i18n, language)
      if (languageOf(i18n) === language && visit.place().path === PATHS.start)
        visit.push(PATHS.before)
    } catch {
      setMissing(language)
    }
  }
  return (
    <div className={styles['attract']}>
      <PageTitle title={t('ui:title.start')} />
      <div>
        <h1 tabIndex={-1}>{t('attract.heading')}</h1>
        {offered
          .filter((id) => id !== own)
          .map((id) => (
            <p className={styles['heading']} key={id} lang={id}>
              {i18n.getFixedT(id, 'tablet')('attract.heading')}
            </p>
          ))}
      </div>
      <ul className={styles['ways']}>
        {offered.map((id) => (
          <li key={id} lang={id}>
            <Button onPress={() => void begin(id)}>
              <b>{i18n.getFixedT(id, 'tablet')('attract.begin')}</b>{' '}
              <span>{LANGUAGES[id].name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">
        {missing !== undefined && t('ui:language.missing', { language: LANGUAGES[missing].name })}
      </p>
      <TurnOff />
    </div>
  )
}
