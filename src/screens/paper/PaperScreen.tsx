import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { CountryPicker } from '#features/help-lines/CountryPicker.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { PATHS } from '#flow/paths.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { Button } from '#ui/Button.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import lone from '#ui/lone-link.module.css'
import { PaperSheet } from './PaperSheet.tsx'
import styles from './PaperScreen.module.css'

/** The check as one sheet of paper, seen first and then printed. */
export function PaperScreen() {
  const { t } = useTranslation(['paper', 'ui'])
  const country = usePreferences((preferences) => preferences.country)
  const [printed, setPrinted] = useState<boolean>()
  const refused = printed === false

  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:paper.title') })} />
      <h1 tabIndex={-1}>{t('ui:paper.name')}</h1>
      <p>{t('page.lead')}</p>
      <ul>
        <li>{t('page.found')}</li>
        <li>{t('page.worker')}</li>
        <li>{t('page.sides')}</li>
        <li>{t('ui:take.print-header')}</li>
      </ul>
      <CountryPicker />
      {canPrint() && !refused ? (
        <Button onPress={() => setPrinted(printPage())}>{t('ui:take.print')}</Button>
      ) : (
        <p>{t('page.no-print')}</p>
      )}
      <p className={styles['outcome']} role="status">
        {printed === true && t('ui:take.done.printed')}
      </p>
      <h2>{t('page.preview')}</h2>
      <p>{t('page.pen')}</p>
      <p>
        <Link className={lone['lone']} to={PATHS.start}>
          {t('ui:not-found.to-start')}
        </Link>
      </p>
      <PaperSheet countries={[country]} />
      <div className={styles['back']}>
        <WayBack />
      </div>
    </>
  )
}
