import { useEffect, useRef } from 'react'

import { cx } from './cx.ts'
import shared from './option.module.css'
import styles from './RadioChips.module.css'

type RadioChipsProps<Value extends string> = {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/**
 * A few short choices side by side, as native radios. Choosing holds at once and may resize the
 * page: what was chosen stays in view.
 */
export function RadioChips<Value extends string>(props: RadioChipsProps<Value>) {
  const { legend, name, options, value, onChoose } = props
  const group = useRef<HTMLFieldSetElement>(null)

  // The browser's scroll position, after every choice: the page then has its new size.
  useEffect(() => {
    group.current?.querySelector(':focus')?.closest('label')?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <fieldset className={styles['group']} ref={group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label className={cx(shared['option'], styles['chip'])} key={option.value}>
          <input
            autoComplete="off"
            checked={option.value === value}
            name={name}
            type="radio"
            value={option.value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
