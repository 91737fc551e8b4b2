import { useId } from 'react'

import styles from './NoteField.module.css'

type NoteFieldProps = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onType: (value: string) => void
}

/**
 * Some lines of free text. It has no name and offers nothing to fill in, so that no browser keeps
 * it; its spelling is not checked, because some browsers send what they check to a server.
 */
export function NoteField({ label, hint, value, onType }: NoteFieldProps) {
  const id = useId()
  return (
    <div className={styles['field']} data-text={value}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCorrect="off"
        id={id}
        rows={3}
        spellCheck={false}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  )
}
