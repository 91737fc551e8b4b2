import styles from './SpelledCode.module.css'

/** A code in large groups to write down; a screen reader gets it symbol by symbol. */
export function SpelledCode({ code }: { readonly code: string }) {
  const groups = code.split('-')
  return (
    <p className={styles['code']}>
      <span aria-hidden="true" className={styles['groups']}>
        {groups.map((group, place) => (
          <span key={`${place}-${group}`}>{group}</span>
        ))}
      </span>
      <span className={styles['spoken']}>
        {groups.map((group) => Array.from(group).join(', ')).join('; ')}
      </span>
    </p>
  )
}
