import packages from '#content/shipped-packages.json'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import lone from '#ui/lone-link.module.css'

/**
 * Whose code is in the site, and where its licences are: in a file that the build writes. On a device
 * that goes from hand to hand nothing opens in a tab of its own.
 */
export function LicencesSection() {
  const { t } = useTranslation('about')
  const staysHere = useSharedDevice()
  const names = packages.map(({ name, licence }) => `${name} (${licence})`)
  return (
    <>
      <h2>{t('about.licences.heading')}</h2>
      <p>
        {t('about.licences.lead')}{' '}
        <bdi dir="ltr" lang="en">
          {names.join(', ')}
        </bdi>
      </p>
      {!staysHere && (
        <p>
          <a
            className={lone['lone']}
            href="/licences.txt"
            rel="noopener noreferrer"
            target="_blank"
          >
            {t('about.licences.texts')}
          </a>
        </p>
      )}
    </>
  )
}
