import { useEffect, useRef } from 'react'

import styles from './ErrorSummary.module.css'
import { PlaceLink } from './PlaceLink.tsx'

type ErrorSummaryProps = {
  readonly heading: string
  readonly errors: readonly { readonly text: string; readonly targetId: string }[]
}

/**
 * Says what stops the person, takes the focus when it appears, and leads to the place to mend it.
 * After the summary of the GOV.UK and NHS design systems. Give it a `key` per attempt, so that a
 * second attempt takes the focus again.
 */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), []) // the browser's focus

  return (
    <div className={styles['box']} ref={box} role="alert" tabIndex={-1}>
      <h2>{heading}</h2>
      <ul>
        {errors.map(({ text, targetId }) => (
          <li key={targetId}>
            <PlaceLink targetId={targetId}>{text}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
