import styles from './Box.module.css'

/** A box to tick by pen. It says nothing: the words beside it do. */
export function Box() {
  return <i aria-hidden="true" className={styles['box']} />
}
