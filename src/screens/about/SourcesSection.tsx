import { oldestCheck } from '#content/oldest-check.ts'
import { SOURCES } from '#content/sources.ts'
import { SourceList } from '#features/sources/SourceList.tsx'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'

/** What the guide rests on, by number, and when it was last checked. */
export function SourcesSection() {
  const { t } = useTranslation(['about', 'ui'])
  return (
    <>
      <h2>{t('sources.heading')}</h2>
      <p>{t('sources.lead', { date: longDate(t, oldestCheck(SOURCES)) })}</p>
      <SourceList sources={SOURCES} />
    </>
  )
}
