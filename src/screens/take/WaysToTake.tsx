import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { copyText } from '#platform/clipboard.ts'
import { saveTextFile } from '#platform/download.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { Button } from '#ui/Button.tsx'
import styles from './TakeScreen.module.css'

type WaysToTakeProps = {
  readonly text: string
  /** The text could not be put on the clipboard: it is to be marked for copying by hand. */
  readonly onCopyRefused: () => void
}

type Outcome = 'printed' | 'print-refused' | 'copied' | 'copy-refused' | 'saved' | 'save-refused'

/** Print, copy or save, each with a line that says what became of it. */
export function WaysToTake({ text, onCopyRefused }: WaysToTakeProps) {
  const { t } = useTranslation(['ui', 'guidance'])
  const [outcome, setOutcome] = useState<Outcome>()
  const file = t('guidance:take.file')
  const printable = canPrint()

  async function handleCopy() {
    const copied = await copyText(text)
    if (!copied) onCopyRefused()
    setOutcome(copied ? 'copied' : 'copy-refused')
  }

  return (
    <>
      <p>{t(printable ? 'take.print-header' : 'take.no-print')}</p>
      <div className={styles['ways']}>
        {printable && (
          <Button
            look="outlined"
            onPress={() => setOutcome(printPage() ? 'printed' : 'print-refused')}
          >
            {t('take.print')}
          </Button>
        )}
        <Button look="outlined" onPress={() => void handleCopy()}>
          {t('take.copy')}
        </Button>
        <Button
          look="outlined"
          onPress={() => setOutcome(saveTextFile(file, text) ? 'saved' : 'save-refused')}
        >
          {t('take.save')}
        </Button>
      </div>
      <p className={styles['outcome']} role="status">
        {outcome && t(`take.done.${outcome}`, { file })}
      </p>
    </>
  )
}
