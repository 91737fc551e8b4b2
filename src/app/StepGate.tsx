import type { ReactNode } from 'react'

import { guardStep } from '#flow/guards.ts'
import type { PageNote } from '#flow/page-note.ts'
import { pathForStep } from '#flow/paths.ts'
import type { Sitting } from '#flow/sitting.ts'
import type { Step } from '#flow/steps.ts'
import { useSession } from '#session/use-session.ts'
import { Redirect } from './Redirect.tsx'

type StepGateProps = {
  readonly step: Step
  readonly children: (sitting: Sitting) => ReactNode
}

/** Opens a step when the answers it rests on are there; else leads to the one that is missing. */
export function StepGate({ step, children }: StepGateProps) {
  const sitting = useSession((whole) => whole)
  const entry = guardStep(step, sitting)
  if (entry.kind === 'enter') return children(sitting)
  const note: PageNote = { kind: 'refused', because: entry.because }
  const to = pathForStep(entry.to)
  return <Redirect key={to} note={note} to={to} />
}
