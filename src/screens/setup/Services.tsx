import type { LocalService } from '#content/site-file/site-file.ts'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'

/** The services of the file, each with what it is for and when it was checked. */
export function Services({ services }: { readonly services: readonly LocalService[] }) {
  const { t, i18n } = useTranslation(['agency', 'resources', 'ui'])
  return (
    <ul>
      {services.map(({ id, kind, checkedOn, words }) => (
        <li key={id}>
          {t('set.service', {
            name: words[i18n.language]?.name,
            kind: t(`resources:kinds.${kind}`),
            date: longDate(t, checkedOn),
          })}
        </li>
      ))}
    </ul>
  )
}
