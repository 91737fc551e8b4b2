import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { copyText } from '#platform/clipboard.ts'
import { saveTextFile } from '#platform/download.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ForCounselorScreen.module.css'

type WaysToKeepProps = {
  readonly text: string
  /** The text could not be put on the clipboard: it is to be marked for copying by hand. */
  readonly onCopyRefused: () => void
}

type Outcome = 'printed' | 'print-refused' | 'copied' | 'copy-refused' | 'saved' | 'save-refused'

/** Copy, save or print a note, with a line that says what became of it. */
export function WaysToKeep({ text, onCopyRefused }: WaysToKeepProps) {
  const { t } = useTranslation(['ui', 'counselor'])
  const [outcome, setOutcome] = useState<Outcome>()
  const file = t('counselor:clinician.note.file')

  async function handleCopy() {
    const copied = await copyText(text)
    if (!copied) onCopyRefused()
    setOutcome(copied ? 'copied' : 'copy-refused')
  }
  return (
    <>
      <div className={styles['ways']}>
        <Button onPress={() => void handleCopy()}>{t('counselor:clinician.note.copy')}</Button>
        <Button
          look="outlined"
          onPress={() => setOutcome(saveTextFile(file, text) ? 'saved' : 'save-refused')}
        >
          {t('take.save')}
        </Button>
        {canPrint() && (
          <Button
            look="outlined"
            onPress={() => setOutcome(printPage() ? 'printed' : 'print-refused')}
          >
            {t('take.print')}
          </Button>
        )}
      </div>
      <p className={styles['outcome']} role="status">
        {outcome && t(`take.done.${outcome}`, { file })}
      </p>
    </>
  )
}
