import { ForCounselorLink } from '#features/counselor/ForCounselorLink.tsx'
import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { TakeLink } from '#features/take-away/TakeLink.tsx'
import { useEnding } from '#features/visit/use-ending.ts'
import { useSteps } from '#features/visit/use-steps.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'

/** For someone who took no opioids in the past 12 months: no score, and no zero either. */
export function NoUseScreen() {
  const { t } = useTranslation(['ui', 'guidance'])
  const { goBack } = useSteps()
  const { button, end } = useEnding()
  return (
    <>
      <PageTitle title={t('title.page', { page: t('guidance:result.title') })} />
      <h1 tabIndex={-1}>{t('guidance:no-use.heading')}</h1>
      <p>{t('guidance:no-use.past-year')}</p>
      <h2>{t('guidance:no-use.break-heading')}</h2>
      <p>{t('guidance:no-use.break')}</p>
      <h2>{t('guidance:no-use.support-heading')}</h2>
      <p>{t('guidance:no-use.support')}</p>
      <HelpLines />
      <TakeLink />
      <ForCounselorLink />
      <ButtonRow>
        <Button look="outlined" onPress={() => goBack({ kind: 'no-use' })}>
          {t('guidance:no-use.change')}
        </Button>
        <Button onPress={end}>{button}</Button>
      </ButtonRow>
    </>
  )
}
