import styles from './Checkbox.module.css'

type CheckboxProps = {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

/** Something to switch on or off. Like a radio it keeps browsers from noting its state. */
export function Checkbox({ label, hint, checked, onCheck }: CheckboxProps) {
  return (
    <label className={styles['checkbox']}>
      <input
        autoComplete="off"
        checked={checked}
        type="checkbox"
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
