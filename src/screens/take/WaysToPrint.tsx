import { useTranslation } from '#i18n/use-translation.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { Actions } from '#ui/Actions.tsx'
import { Button } from '#ui/Button.tsx'
import { useOutcome } from '#ui/use-outcome.ts'

/** Paper alone: what is copied or saved stays on the device, and the next person has it in hand. */
export function WaysToPrint() {
  const { t } = useTranslation(['take', 'tablet'])
  const [outcome, tell] = useOutcome<'printed' | 'refused'>()
  if (!canPrint()) return <p>{t('tablet:take.no-print')}</p>

  return (
    <>
      <p>{t('tablet:take.paper')}</p>
      <p>{t('tablet:take.only-print')}</p>
      <Actions
        outcome={outcome && t(outcome === 'printed' ? 'done.printed' : 'tablet:take.no-print')}
      >
        <Button look="outlined" onPress={() => tell(printPage() ? 'printed' : 'refused')}>
          {t('print')}
        </Button>
      </Actions>
    </>
  )
}
