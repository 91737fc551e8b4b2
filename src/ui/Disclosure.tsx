import type { ReactNode } from 'react'

import styles from './Disclosure.module.css'

type DisclosureProps = {
  readonly summary: string
  readonly children: ReactNode
  /** Whether it stands open from the start. */
  readonly open?: boolean
}

/** More to read for whoever wants it. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className={styles['details']} open={open}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
