import { useTranslation } from 'react-i18next'

import { SOURCES } from '#content/sources.ts'
import { SourceList } from '#features/sources/SourceList.tsx'

/** What the guide rests on, by number, and when it was last checked. */
export function SourcesSection() {
  const { t, i18n } = useTranslation('about')
  const oldestCheck = SOURCES.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? ''
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <>
      <h2>{t('sources.heading')}</h2>
      <p>{t('sources.lead', { date: date.format(new Date(oldestCheck)) })}</p>
      <SourceList sources={SOURCES} />
    </>
  )
}
