import { HowToLeave } from '#features/quick-exit/HowToLeave.tsx'
import { Link } from '#features/visit/Link.tsx'
import { useSteps } from '#features/visit/use-steps.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'

/** Before the first question: what is promised, what cannot be hidden, and how to leave. */
export function BeforeScreen() {
  const { t } = useTranslation()
  const { goOn, goBack } = useSteps()

  return (
    <>
      <PageTitle title={t('title.page', { page: t('before.heading') })} />
      <h1 tabIndex={-1}>{t('before.heading')}</h1>
      <h2>{t('before.promise.heading')}</h2>
      <p>{t('before.promise.memory')}</p>
      <p>{t('before.promise.closing')}</p>
      <h2>{t('before.limits.heading')}</h2>
      <p>{t('before.limits.address')}</p>
      <p>{t('before.limits.device')}</p>
      <p>{t('before.limits.tools')}</p>
      <p>
        <Link className={lone['lone']} to={PATHS.privacy}>
          {t('nav.privacy')}
        </Link>
      </p>
      <h2>{t('before.leave.heading')}</h2>
      <HowToLeave />
      <ButtonRow>
        <Button leads="back" look="outlined" onPress={() => goBack({ kind: 'before' })}>
          {t('check.back')}
        </Button>
        <Button leads="on" onPress={() => goOn({ kind: 'before' })}>
          {t('check.continue')}
        </Button>
      </ButtonRow>
    </>
  )
}
