import { useEffect, useState } from 'react'

import { useTranslation } from '#i18n/use-translation.ts'
import { usePreferences } from '#session/use-preferences.ts'
import heard from '#ui/heard.module.css'
import { useQuickExit } from './quick-exit-context.ts'
import { createShiftCounter } from './shift-counter.ts'
import styles from './ShiftToLeave.module.css'

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressed'; readonly left: number }
  | { readonly kind: 'too-slow' }

const IDLE: Progress = { kind: 'idle' }

/** Leaves, or hands back, on Shift pressed three times, and says how many presses are left. */
export function ShiftToLeave() {
  const { t } = useTranslation(['ui', 'tablet'])
  const { leave, handsBack } = useQuickExit()
  const switchedOn = usePreferences(({ shiftLeaves }) => shiftLeaves)
  const [progress, setProgress] = useState<Progress>(IDLE)

  // The keyboard and the pointer of the whole page, and a timer for who presses too slowly.
  useEffect(() => {
    if (!switchedOn) return
    const counter = createShiftCounter()
    const listening = new AbortController()
    const { signal } = listening
    let timer = 0

    function handleDown({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) {
      const withModifier = altKey || ctrlKey || metaKey
      counter.handleDown(key, withModifier)
      if (key !== 'Shift' || withModifier) beSilent()
    }
    function handlePointer() {
      counter.handlePointer()
      beSilent()
    }
    /** Whoever went on to something else is told nothing more of it. */
    function beSilent() {
      window.clearTimeout(timer)
      setProgress(IDLE)
    }
    function handleUp({ key, timeStamp }: KeyboardEvent) {
      const left = counter.handleUp(key, timeStamp)
      if (left === undefined) return
      if (left === 0) return leave()
      setProgress({ kind: 'pressed', left })
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        counter.forget()
        setProgress({ kind: 'too-slow' })
      }, counter.millisecondsLeft(timeStamp))
    }
    document.addEventListener('keydown', handleDown, { signal })
    document.addEventListener('keyup', handleUp, { signal })
    document.addEventListener('pointerdown', handlePointer, { signal })
    return () => {
      listening.abort()
      beSilent()
    }
  }, [leave, switchedOn])

  return (
    <p className={progress.kind === 'pressed' ? styles['pressed'] : heard['heard']} role="status">
      {progress.kind === 'pressed' &&
        t(handsBack ? 'tablet:hand-back.more' : 'leave.shift.more', { count: progress.left })}
      {progress.kind === 'too-slow' && t('leave.shift.too-slow')}
    </p>
  )
}
