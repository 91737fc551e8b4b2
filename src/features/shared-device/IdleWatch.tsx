import { useSiteSettings } from '#session/use-site-settings.ts'
import { IdleWarning } from './IdleWarning.tsx'
import { useIdle } from './use-idle.ts'
import { useStartAfresh } from './use-start-afresh.ts'

/** Sees to it that a device which was put down erases itself, and asks first. */
export function IdleWatch() {
  const limits = useSiteSettings(({ sharedDevice }) => sharedDevice)
  const startAfresh = useStartAfresh()
  const idle = useIdle(limits, startAfresh)
  return idle.kind === 'warning' && <IdleWarning limits={limits} secondsLeft={idle.secondsLeft} />
}
