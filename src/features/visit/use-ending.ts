import { useTranslation } from '#i18n/use-translation.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { useSteps } from './use-steps.ts'

interface Ending {
  readonly heading: string
  readonly body: string
  readonly button: string
  readonly end: () => void
}

/** How a person ends: by erasing, which is also how a device that goes on to others is handed back. */
export function useEnding(): Ending {
  const { t } = useTranslation(['ui', 'tablet'])
  const { eraseAndStartOver } = useSteps()
  const handsBack = useSharedDevice()
  return {
    heading: t('erase.heading'),
    body: t(handsBack ? 'tablet:hand-back.body' : 'erase.body'),
    button: t(handsBack ? 'tablet:hand-back.button' : 'erase.button'),
    end: eraseAndStartOver,
  }
}
