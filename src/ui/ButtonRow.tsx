import type { ReactNode } from 'react'

import styles from './ButtonRow.module.css'

/** Buttons side by side; the last one, which goes on, takes the room that is left. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>
}
