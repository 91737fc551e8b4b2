import type { ReactNode } from 'react'

import type { SiteFile } from '#content/site-file/site-file.ts'
import { LANGUAGES, languageWithTag } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'
import { Services } from './Services.tsx'
import styles from './SetupScreen.module.css'

/** What the file that is in force sets, part by part; and what it leaves as it was. */
export function WhatIsSet({ file }: { readonly file: SiteFile }) {
  const { t } = useTranslation(['agency', 'resources'])
  const shared = useSiteSettings(({ sharedDevice }) => sharedDevice)
  const { agency, services = [], country, languages, leaveTo } = file
  const offered = languages?.map(languageWithTag).filter((id) => id !== undefined)

  return (
    <>
      <h2>{t('set.heading')}</h2>
      <dl className={styles['set']}>
        <Row name={t('set.agency')}>{agency}</Row>
        <Row name={t('set.services')}>
          {services.length > 0 && <Services services={services} />}
        </Row>
        <Row name={t('set.country')}>{country && t(`resources:countries.${country}.name`)}</Row>
        <Row name={t('set.languages')}>
          {offered && (
            <ul>
              {offered.map((id) => (
                <li key={id} lang={id}>
                  {LANGUAGES[id].name}
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row name={t('set.shared-device')}>
          {t(shared.fixedOn ? 'set.fixed' : 'set.free')}{' '}
          {t('set.idle', { warn: shared.warnAfterSeconds, wipe: shared.wipeAfterSeconds })}
        </Row>
        <Row name={t('set.leave')}>{leaveTo?.replace('https://', '')}</Row>
      </dl>
    </>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation('agency')
  return (
    <>
      <dt>{name}</dt>
      <dd>{children || t('set.not-set')}</dd>
    </>
  )
}
