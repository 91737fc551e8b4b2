import { useLayoutEffect, useRef, type ReactNode } from 'react'

import styles from './ModalDialog.module.css'

type ModalDialogProps = {
  readonly children: ReactNode
  /** The ids of what names and what describes it. */
  readonly labelledBy: string
  readonly describedBy: string
  /** The browser was asked to close it, by Escape or by Back. */
  readonly onDismiss: () => void
}

/**
 * An urgent question over the whole page, for as long as it is rendered. The browser’s own dialog: it
 * takes the focus, keeps it, and gives it back.
 */
export function ModalDialog({ children, labelledBy, describedBy, onDismiss }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  // The browser's layer above the page, before the page is painted again.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      aria-describedby={describedBy}
      aria-labelledby={labelledBy}
      className={styles['dialog']}
      data-print="never"
      ref={dialog}
      role="alertdialog"
      onCancel={onDismiss}
    >
      <div className={styles['card']}>{children}</div>
    </dialog>
  )
}
