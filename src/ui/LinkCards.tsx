import type { ReactNode } from 'react'

import styles from './LinkCards.module.css'

/** Links as cards, one under the other; each child is one link with a `b` and a `span` in it. */
export function LinkCards({ children }: { readonly children: readonly ReactNode[] }) {
  return (
    <ul className={styles['cards']}>
      {children.map((child, place) => (
        <li key={place}>{child}</li>
      ))}
    </ul>
  )
}
