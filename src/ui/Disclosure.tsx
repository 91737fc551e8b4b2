import type { ReactNode } from 'react'

import styles from './Disclosure.module.css'

type DisclosureProps = { readonly summary: string; readonly children: ReactNode }

/** More to read for whoever wants it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className={styles['details']}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
