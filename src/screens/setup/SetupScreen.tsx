import { WayBack } from '#features/visit/WayBack.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Faults } from './Faults.tsx'
import { WhatIsSet } from './WhatIsSet.tsx'

/** What became of the agency’s file: what is set, or what is wrong with it. For who runs the copy. */
export function SetupScreen() {
  const { t } = useTranslation(['agency', 'ui'])
  const siteFile = useSiteSettings((settings) => settings.siteFile)
  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:setup.title') })} />
      <h1 tabIndex={-1}>{t('ui:setup.name')}</h1>
      <p>{t('lead')}</p>
      <p>{t('nobody')}</p>
      <h2>{t('status.heading')}</h2>
      <p role="status">{t(`status.${siteFile.status}`)}</p>
      {siteFile.status === 'refused' && <Faults faults={siteFile.faults} />}
      {siteFile.status === 'in-force' && <WhatIsSet file={siteFile.file} />}
      <h2>{t('how.heading')}</h2>
      <ol>
        <li>{t('how.write')}</li>
        <li>{t('how.try')}</li>
        <li>{t('how.put')}</li>
        <li>{t('how.look')}</li>
      </ol>
      <p>
        <a
          className={lone['lone']}
          href="/site.schema.json"
          rel="noopener noreferrer"
          target="_blank"
        >
          {t('how.schema')}
        </a>
      </p>
      <WayBack />
    </>
  )
}
