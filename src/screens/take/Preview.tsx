import type { RefObject } from 'react'

import type { TakeAway, TakeAwayLine } from '#exports/take-away.ts'
import { UnbrokenText } from '#ui/UnbrokenText.tsx'
import styles from './TakeScreen.module.css'

type PreviewProps = {
  readonly takeAway: TakeAway
  /** Names the preview for a screen reader. */
  readonly label: string
  readonly ref: RefObject<HTMLElement | null>
}

/** Exactly what leaves the screen; alone on the page when it is printed. */
export function Preview({ takeAway, label, ref }: PreviewProps) {
  return (
    <section aria-label={label} className={styles['sheet']} data-print="only" ref={ref}>
      <h2>{takeAway.title}</h2>
      <Lines lines={takeAway.lines} />
      {takeAway.sections.map(({ heading, lines }) => (
        // A service near by may be called as a line of the country is.
        <section key={`${heading} ${lines[0]?.text}`}>
          <h3>{heading}</h3>
          <Lines lines={lines} />
        </section>
      ))}
    </section>
  )
}

/** Items that follow each other are one list. */
function Lines({ lines }: { readonly lines: readonly TakeAwayLine[] }) {
  return inRuns(lines).map((run) =>
    run[0]?.kind === 'item' ? (
      <ul key={run[0].text}>
        {run.map(({ text }) => (
          <li key={text}>
            <UnbrokenText text={text} />
          </li>
        ))}
      </ul>
    ) : (
      run.map(({ text }) => (
        <p key={text}>
          <UnbrokenText text={text} />
        </p>
      ))
    ),
  )
}

function inRuns(lines: readonly TakeAwayLine[]): TakeAwayLine[][] {
  const runs: TakeAwayLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run?.[0]?.kind === line.kind) run.push(line)
    else runs.push([line])
  }
  return runs
}
