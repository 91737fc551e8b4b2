import type { Ref } from 'react'

import { FieldError, type FieldFault } from './FieldError.tsx'
import styles from './TextField.module.css'

type TextFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: FieldFault | undefined
  readonly ref: Ref<HTMLInputElement>
}

/**
 * One short line of text in capitals. It has no name and offers nothing to fill in: a browser keeps
 * what goes into a field that it knows. What is typed stays in the field, and is read from there: it
 * may have been typed before the app was here.
 */
export function TextField({ id, label, hint, error, ref }: TextFieldProps) {
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <p className={styles['hint']} id={hintId}>
        {hint}
      </p>
      {error && <FieldError fault={error} id={errorId} />}
      <input
        aria-describedby={error ? `${hintId} ${errorId}` : hintId}
        aria-invalid={error ? true : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        dir="auto"
        enterKeyHint="done"
        id={id}
        ref={ref}
        spellCheck={false}
        type="text"
      />
    </div>
  )
}
