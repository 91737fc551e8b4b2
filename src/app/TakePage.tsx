import { finishedSitting } from '#flow/sitting.ts'
import { TakeScreen } from '#screens/take/TakeScreen.tsx'
import { useSession } from '#session/use-session.ts'

/**
 * What arrives late: what a person takes along. Open to everyone: who has no finished answers finds
 * the help lines there.
 */
export function TakePage() {
  const sitting = useSession((whole) => whole)
  return <TakeScreen finished={finishedSitting(sitting)} />
}
