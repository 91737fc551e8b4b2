import { useLayoutEffect, useRef, type RefObject } from 'react'

import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import { stopReading } from './reading-store.ts'
import { ReadingIcon } from './ReadingIcon.tsx'

type StopButtonProps = {
  /** Where the focus goes when this button, which had it, is gone. */
  readonly returnTo: RefObject<HTMLElement | null>
}

/** Ends the reading. It is there only while something is read. */
export function StopButton({ returnTo }: StopButtonProps) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)

  // A browser drops the focus with the button, and a keyboard would start from the top again.
  useLayoutEffect(() => {
    const shown = button.current
    const next = returnTo.current
    return () => {
      if (shown && document.activeElement === shown) next?.focus()
    }
  }, [returnTo])

  return (
    <Button look="quiet" ref={button} onPress={stopReading}>
      <ReadingIcon shape="stop" />
      {t('read-aloud.stop')}
    </Button>
  )
}
