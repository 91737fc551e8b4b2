import type { ReactNode } from 'react'

import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { CrashBoundary } from './CrashBoundary.tsx'

type CrashHelpProps = {
  /** What stands above the help lines, and may be what broke. */
  readonly children?: ReactNode
}

/** Help, after something has broken: where the help lines are broken too, the words that save a life. */
export function CrashHelp({ children }: CrashHelpProps) {
  return (
    <CrashBoundary place="" whenBroken={lastWords}>
      {children}
      <HelpLines />
    </CrashBoundary>
  )
}

function lastWords() {
  return <LastWords />
}

function LastWords() {
  const { t } = useTranslation()
  return (
    <p>
      <b>{t('overdose.signs')}</b> {t('country.overdose')} {t('overdose.then')}
    </p>
  )
}
