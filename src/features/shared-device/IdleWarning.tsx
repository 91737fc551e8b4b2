import { useId } from 'react'

import { spokenSeconds, type IdleLimits } from '#flow/idle.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import heard from '#ui/heard.module.css'
import { ModalDialog } from '#ui/ModalDialog.tsx'
import styles from './IdleWarning.module.css'

type IdleWarningProps = {
  readonly secondsLeft: number
  readonly limits: IdleLimits
  /** The warning was put away by no touch and no key, as Android’s Back does. */
  readonly onDismiss: () => void
}

/**
 * Asks whether anyone is still there. Any touch and any key is an answer, before it comes here:
 * the button says so to whoever looks for one.
 */
export function IdleWarning({ secondsLeft, limits, onDismiss }: IdleWarningProps) {
  const { t } = useTranslation('tablet')
  const [heading, body] = [useId(), useId()]
  const spoken = spokenSeconds(secondsLeft, limits)
  return (
    <ModalDialog describedBy={body} labelledBy={heading} onDismiss={onDismiss}>
      <h2 id={heading}>{t('idle.heading')}</h2>
      <p id={body}>{t('idle.why')}</p>
      <p aria-hidden="true" className={styles['left']}>
        {t('idle.left', { count: secondsLeft })}
      </p>
      <p className={heard['heard']} role="status">
        {t('idle.left', { count: spoken })}
      </p>
      <Button>{t('idle.here')}</Button>
      <p>{t('idle.any-touch')}</p>
    </ModalDialog>
  )
}
