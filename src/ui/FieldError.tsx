import styles from './FieldError.module.css'
import heard from './heard.module.css'

/** What is wrong with a field, and the word that tells it from a hint for whoever hears it. */
export type FieldFault = { readonly word: string; readonly text: string }

type FieldErrorProps = { readonly id: string; readonly fault: FieldFault }

/** The message beside a field, after that of the GOV.UK and NHS design systems. */
export function FieldError({ id, fault }: FieldErrorProps) {
  return (
    <p className={styles['error']} id={id}>
      <span className={heard['heard']}>{fault.word} </span>
      {fault.text}
    </p>
  )
}
