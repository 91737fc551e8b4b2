import { siteName } from '#content/resources/channel-address.ts'
import type { LineKind } from '#content/resources/help-line.ts'
import type { LocalService } from '#content/site-file/site-file.ts'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { longDate } from '#i18n/long-date.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useAgency } from '#session/use-site-settings.ts'
import { LineCard } from './LineCard.tsx'
import styles from './LineCard.module.css'

type LocalServicesProps = {
  /** All kinds where it is left out. */
  readonly kinds?: readonly LineKind[] | undefined
}

/** What the agency that runs this copy has near by, in its own order; nothing where it named none. */
export function LocalServices({ kinds }: LocalServicesProps) {
  const { t } = useTranslation()
  const agency = useAgency()
  const services = agency?.services.filter(({ kind }) => kinds?.includes(kind) ?? true) ?? []
  if (!agency || services.length === 0) return null
  return (
    <section>
      <h2>{t('local.from', { agency: agency.name })}</h2>
      {services.map((service) => (
        <LocalService agency={agency.name} key={service.id} service={service} />
      ))}
    </section>
  )
}

type LocalServiceProps = { readonly agency: string; readonly service: LocalService }

/** One service, with who checked it, when, and where its facts can be read. */
function LocalService({ agency, service }: LocalServiceProps) {
  const { t, i18n } = useTranslation()
  const { checkedOn, source } = service
  const words = service.words[i18n.language]
  return (
    words && (
      <LineCard line={service} words={words}>
        <p className={styles['checked']}>
          {t('local.checked', { agency, date: longDate(t, checkedOn) })}{' '}
          <OutsideLink to={source}>
            {t('local.source', { site: siteName(source.replace('https://', '')) })}
          </OutsideLink>
        </p>
      </LineCard>
    )
  )
}
