import type { ReactNode } from 'react'

import { FieldError, type FieldFault } from './FieldError.tsx'
import { cx } from './cx.ts'
import shared from './option.module.css'
import styles from './RadioCards.module.css'

export type RadioOption<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
}

type RadioCardsProps<Value extends string> = {
  /** The id of the first radio, for an error summary to link to. */
  readonly id: string
  readonly legend: string
  readonly options: readonly RadioOption<Value>[]
  readonly value: Value | undefined
  readonly error: FieldFault | undefined
  readonly onAnswer: (value: Value) => void
  /** What stands between the question and its answers. */
  readonly children?: ReactNode
}

/**
 * One question as native radios; its legend is the page's heading. `autocomplete="off"` on every
 * radio keeps browsers from writing what is checked into their session files.
 */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { id, legend, options, value, error, onAnswer, children } = props
  const errorId = `${id}-error`

  return (
    <fieldset className={styles['group']} aria-describedby={error && errorId}>
      <legend className={styles['legend']}>
        {/* Another question is another heading: a screen reader says the focus that comes to it. */}
        <h1 key={legend} tabIndex={-1}>
          {legend}
        </h1>
      </legend>
      {children}
      {error && <FieldError fault={error} id={errorId} />}
      {options.map((option, place) => (
        <label className={cx(shared['option'], styles['option'])} key={option.value}>
          <input
            autoComplete="off"
            checked={option.value === value}
            id={place === 0 ? id : undefined}
            name="answer"
            type="radio"
            value={option.value}
            onChange={() => onAnswer(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
