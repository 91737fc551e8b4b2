import { cx } from './cx.ts'
import styles from './Pips.module.css'

type PipsProps = {
  /** How many pips each group has, in order. */
  readonly groups: readonly number[]
  /** The place of the current one, from 1. */
  readonly now: number
}

/** The way through the questions as a row of pips; the words beside it say the same. */
export function Pips({ groups, now }: PipsProps) {
  return (
    <div aria-hidden="true" className={styles['row']}>
      {groups.map((size, group) => {
        const before = groups.slice(0, group).reduce((sum, each) => sum + each, 0)
        const places = Array.from({ length: size }, (_, offset) => before + offset + 1)
        return (
          <span className={styles['group']} key={before}>
            {places.map((place) => (
              <i
                className={cx(place < now && styles['done'], place === now && styles['now'])}
                key={place}
              />
            ))}
          </span>
        )
      })}
    </div>
  )
}
