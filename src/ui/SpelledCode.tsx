import heard from './heard.module.css'
import styles from './SpelledCode.module.css'

/**
 * A code in large groups to write down (`XXXX-XXXX`), in one order whichever way the words run; a
 * screen reader gets it symbol by symbol.
 */
export function SpelledCode({ code }: { readonly code: string }) {
  const groups = code.split('-')
  return (
    <p className={styles['code']} translate="no">
      <span aria-hidden="true" className={styles['groups']} dir="ltr">
        {groups.map((group, place) => (
          <span key={`${place}-${group}`}>{place < groups.length - 1 ? `${group}-` : group}</span>
        ))}
      </span>
      <span className={heard['heard']}>
        {groups.map((group) => Array.from(group).join(', ')).join('; ')}
      </span>
    </p>
  )
}
