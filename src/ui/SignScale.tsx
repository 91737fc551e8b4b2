import { cx } from './cx.ts'
import styles from './SignScale.module.css'

type SignScaleProps = {
  /** The whole picture in words. */
  readonly name: string
  /** Counted for certain. */
  readonly low: number
  /** Counted if every open answer turned out to count. */
  readonly high: number
  /** The stretches of the scale, or none where no stretch may be named. */
  readonly stretches: readonly {
    readonly label: string
    readonly from: number
    readonly to: number
    readonly reached: boolean
  }[]
  readonly total: number
}

/** The eleven signs as pips: filled counts, dashed may count, empty does not. */
export function SignScale({ name, low, high, stretches, total }: SignScaleProps) {
  function pips(from: number, to: number) {
    return Array.from({ length: to - from + 1 }, (_, offset) => from + offset).map((place) => (
      <i
        className={cx(
          styles['pip'],
          place <= low && styles['counted'],
          place > low && place <= high && styles['open'],
        )}
        key={place}
      />
    ))
  }

  if (stretches.length === 0)
    return (
      <div aria-label={name} className={cx(styles['scale'], styles['bare'])} role="img">
        <span className={styles['pips']}>{pips(1, total)}</span>
      </div>
    )

  return (
    <div aria-label={name} className={styles['scale']} role="img">
      {stretches.map(({ label, from, to, reached }) => (
        <span
          className={cx(styles['stretch'], reached && styles['reached'])}
          key={from}
          data-wide={to - from > 2 || undefined}
        >
          <span className={styles['pips']}>{pips(Math.max(from, 1), to)}</span>
          <span className={styles['label']}>{label}</span>
          <span className={styles['range']}>{`${from}–${to}`}</span>
        </span>
      ))}
    </div>
  )
}
