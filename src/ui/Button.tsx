import type { ReactNode, Ref } from 'react'

import styles from './Button.module.css'

type ButtonProps = {
  readonly children: ReactNode
  /** A quiet one is smaller: for what stands beside the way through the check. */
  readonly look?: 'filled' | 'outlined' | 'quiet'
  /** What a screen reader says where the words alone could be those of another button. */
  readonly name?: string | undefined
  readonly submits?: boolean
  /** Which way it leads through the first pages, for when no script but the page’s own is here yet. */
  readonly leads?: 'on' | 'back'
  readonly ref?: Ref<HTMLButtonElement>
  readonly onPress?: () => void
}

export function Button(props: ButtonProps) {
  const { children, look = 'filled', name, submits = false, leads, ref, onPress } = props
  return (
    <button
      aria-label={name}
      className={styles[look]}
      data-go={leads}
      ref={ref}
      type={submits ? 'submit' : 'button'}
      onClick={() => onPress?.()}
    >
      {children}
    </button>
  )
}
