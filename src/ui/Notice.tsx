import type { ReactNode } from 'react'

import styles from './Notice.module.css'

/** A sentence about how the person came to this page. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles['notice']} data-arrival>
      {children}
    </p>
  )
}
