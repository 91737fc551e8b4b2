import { useState } from 'react'

import { CountryPicker } from '#features/help-lines/CountryPicker.tsx'
import { localTexts } from '#features/take-away/local-texts.ts'
import { Link } from '#features/visit/Link.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { useAgency } from '#session/use-site-settings.ts'
import { Actions } from '#ui/Actions.tsx'
import { Button } from '#ui/Button.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import lone from '#ui/lone-link.module.css'
import { useHere } from '#ui/use-here.ts'
import { PaperSheet } from './PaperSheet.tsx'

/** The check as one sheet of paper, seen first and then printed. */
export function PaperScreen() {
  const { t, i18n } = useTranslation(['paper', 'ui', 'take'])
  const { t: tLocal } = useTranslation(['guidance', 'ui', 'resources', 'take'])
  const country = usePreferences((preferences) => preferences.country)
  const isShared = useSharedDevice() // there the start page is for handing it back
  const agency = useAgency()
  const [local] = agency ? localTexts(tLocal, i18n.language, agency) : []
  const isPrintable = useHere(canPrint, true)
  const [printed, setPrinted] = useState<boolean>()

  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:paper.title') })} />
      <h1 tabIndex={-1}>{t('ui:paper.name')}</h1>
      <p>{t('page.lead')}</p>
      <ul>
        <li>{t('page.found')}</li>
        <li>{t('page.worker')}</li>
        <li>{t('page.sides')}</li>
        <li>{t('take:print-header')}</li>
      </ul>
      <CountryPicker />
      {isPrintable && printed !== false ? (
        <Actions outcome={printed && t('take:done.printed')}>
          <Button onPress={() => setPrinted(printPage())}>{t('take:print')}</Button>
        </Actions>
      ) : (
        <p>{t('page.no-print')}</p>
      )}
      <h2>{t('page.preview')}</h2>
      <p>{t('page.pen')}</p>
      {!isShared && (
        <p>
          <Link className={lone['lone']} to={PATHS.start}>
            {t('ui:not-found.to-start')}
          </Link>
        </p>
      )}
      <PaperSheet country={country} local={local} />
      <WayBack />
    </>
  )
}
