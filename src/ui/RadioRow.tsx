import { useId, type ReactNode } from 'react'

import type { RadioOption } from './RadioCards.tsx'
import { cx } from './cx.ts'
import shared from './option.module.css'
import styles from './RadioRow.module.css'

type RadioRowProps<Value extends string> = {
  /** What is asked: a heading, with what names and marks it. */
  readonly legend: ReactNode
  readonly options: readonly RadioOption<Value>[]
  readonly value: Value | undefined
  readonly onAnswer: (value: Value) => void
  /** What stands between the question and its answers. */
  readonly children?: ReactNode
  /** One key per option that chooses it, where there are such keys. */
  readonly keys?: readonly string[] | undefined
  /** How long the options are: short ones stand four side by side, long ones two. */
  readonly length?: 'short' | 'long'
}

/** One of several questions on a page, as native radios side by side where they fit. */
export function RadioRow<Value extends string>(props: RadioRowProps<Value>) {
  const { legend, options, value, onAnswer, children, keys, length = 'short' } = props
  const name = useId() // says nothing of what is asked

  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      {children}
      <div className={styles[length]}>
        {options.map((option, place) => (
          <label className={cx(shared['option'], styles['option'])} key={option.value}>
            <input
              aria-keyshortcuts={keys?.[place]}
              autoComplete="off"
              checked={option.value === value}
              name={name}
              type="radio"
              value={option.value}
              onChange={() => onAnswer(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
            {keys && <kbd aria-hidden="true">{keys[place]}</kbd>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
