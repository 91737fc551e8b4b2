import { Link } from '#features/visit/Link.tsx'
import { useSteps } from '#features/visit/use-steps.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './SharedBeforeScreen.module.css'

/** What becomes of the answers on a device that others use too, in three lines. */
export function SharedBeforeScreen() {
  const { t } = useTranslation(['tablet', 'ui'])
  const { goOn, goBack } = useSteps()
  const { warnAfterSeconds, wipeAfterSeconds } = useSiteSettings(({ sharedDevice }) => sharedDevice)
  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:before.heading') })} />
      <h1 tabIndex={-1}>{t('ui:before.heading')}</h1>
      <ol className={styles['lines']}>
        <li>{t('before.memory')}</li>
        <li>{t('before.hand-back')}</li>
        <li>
          {t('before.idle', { ask: warnAfterSeconds, left: wipeAfterSeconds - warnAfterSeconds })}
        </li>
      </ol>
      <p>
        <Link className={lone['lone']} to={PATHS.privacy}>
          {t('ui:nav.privacy')}
        </Link>
      </p>
      <ButtonRow>
        <Button look="outlined" onPress={() => goBack({ kind: 'before' })}>
          {t('ui:check.back')}
        </Button>
        <Button onPress={() => goOn({ kind: 'before' })}>{t('ui:check.continue')}</Button>
      </ButtonRow>
    </>
  )
}
