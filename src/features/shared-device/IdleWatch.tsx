import { useSiteSettings } from '#session/use-site-settings.ts'
import { IdleWarning } from './IdleWarning.tsx'
import { useIdle } from './use-idle.ts'

/** Sees to it that a device which was put down is started afresh, and asks first. */
export function IdleWatch({ startAfresh }: { readonly startAfresh: () => void }) {
  const limits = useSiteSettings(({ sharedDevice }) => sharedDevice)
  const { idle, stay } = useIdle(limits, startAfresh)
  return (
    idle.kind === 'warning' && (
      <IdleWarning limits={limits} secondsLeft={idle.secondsLeft} onDismiss={stay} />
    )
  )
}
