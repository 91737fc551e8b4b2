import type { MouseEvent, ReactNode } from 'react'

import styles from './Button.module.css'

type ButtonProps = {
  readonly children: ReactNode
  readonly look?: 'filled' | 'outlined'
  readonly submits?: boolean
  readonly onPress?: () => void
}

/**
 * A button. The second half of a double tap is not a press: by then the next page may stand under
 * the same finger.
 */
export function Button({ children, look = 'filled', submits = false, onPress }: ButtonProps) {
  function handleClick(event: MouseEvent) {
    if (event.detail > 1) event.preventDefault()
    else onPress?.()
  }
  return (
    <button className={styles[look]} type={submits ? 'submit' : 'button'} onClick={handleClick}>
      {children}
    </button>
  )
}
