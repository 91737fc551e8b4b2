import { useTranslation } from 'react-i18next'

import type { LocalService } from '#content/site-file/site-file.ts'

/** The services of the file, each with what it is for and when it was checked. */
export function Services({ services }: { readonly services: readonly LocalService[] }) {
  const { t, i18n } = useTranslation(['agency', 'resources'])
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <ul>
      {services.map(({ id, kind, checkedOn, words }) => (
        <li key={id}>
          {t('set.service', {
            name: words[i18n.language]?.name,
            kind: t(`resources:kinds.${kind}`),
            date: date.format(new Date(checkedOn)),
          })}
        </li>
      ))}
    </ul>
  )
}
