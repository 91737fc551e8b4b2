import { FieldError, type FieldFault } from './FieldError.tsx'
import styles from './TextField.module.css'

type TextFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly error: FieldFault | undefined
  readonly onType: (value: string) => void
}

/**
 * One short line of text in capitals. It has no name and offers nothing to fill in: a browser keeps
 * what goes into a field that it knows.
 */
export function TextField({ id, label, hint, value, error, onType }: TextFieldProps) {
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
        spellCheck={false}
        type="text"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
