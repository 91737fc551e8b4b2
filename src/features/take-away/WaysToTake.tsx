import { useTranslation } from '#i18n/use-translation.ts'
import { copyText } from '#platform/clipboard.ts'
import { saveTextFile } from '#platform/download.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { Actions } from '#ui/Actions.tsx'
import { Button } from '#ui/Button.tsx'
import { useOutcome } from '#ui/use-outcome.ts'

type WaysToTakeProps = {
  readonly text: string
  /** The name of the file that it is saved in. */
  readonly file: string
  /** What the button says that copies, where copying is what the text is for. */
  readonly copyFirst?: string
  /** The text could not be put on the clipboard: it is to be marked for copying by hand. */
  readonly onCopyRefused: () => void
}

type Outcome = 'printed' | 'print-refused' | 'copied' | 'copy-refused' | 'saved' | 'save-refused'

/** Print, copy or save a text, each with a line that says what became of it. */
export function WaysToTake({ text, file, copyFirst, onCopyRefused }: WaysToTakeProps) {
  const { t } = useTranslation('take')
  const [outcome, tell] = useOutcome<Outcome>()

  async function handleCopy() {
    const copied = await copyText(text)
    if (!copied) onCopyRefused()
    tell(copied ? 'copied' : 'copy-refused')
  }
  const print = canPrint() && (
    <Button
      key="print"
      look="outlined"
      onPress={() => tell(printPage() ? 'printed' : 'print-refused')}
    >
      {t('print')}
    </Button>
  )
  const copy = (
    <Button
      key="copy"
      look={copyFirst === undefined ? 'outlined' : 'filled'}
      onPress={() => void handleCopy()}
    >
      {copyFirst ?? t('copy')}
    </Button>
  )
  const save = (
    <Button
      key="save"
      look="outlined"
      onPress={() => tell(saveTextFile(file, text) ? 'saved' : 'save-refused')}
    >
      {t('save')}
    </Button>
  )
  return (
    <Actions outcome={outcome && t(`done.${outcome}`, { file })}>
      {copyFirst === undefined ? [print, copy, save] : [copy, save, print]}
    </Actions>
  )
}
