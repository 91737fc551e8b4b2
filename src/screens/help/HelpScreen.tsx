import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { TakeLink } from '#features/take-away/TakeLink.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

/** The help lines, without answering anything. */
export function HelpScreen() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('title.page', { page: t('nav.help') })} />
      <h1 tabIndex={-1}>{t('help.heading')}</h1>
      <p>{t('help.lead')}</p>
      <HelpLines />
      <p>{t('help.trace')}</p>
      <TakeLink />
      <WayBack />
    </>
  )
}
