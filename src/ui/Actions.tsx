import type { ReactNode } from 'react'

import styles from './Actions.module.css'

type ActionsProps = {
  readonly children: ReactNode
  /** What became of the last press. */
  readonly outcome: string | undefined
}

/** Buttons of one width side by side, and a line that is read out once it says what became of them. */
export function Actions({ children, outcome }: ActionsProps) {
  return (
    <>
      <div className={styles['row']}>{children}</div>
      <p className={styles['outcome']} role="status">
        {outcome}
      </p>
    </>
  )
}
