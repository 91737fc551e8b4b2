import { Suspense, useState } from 'react'

import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { isServedFromCopy } from '#platform/served-from-copy.ts'
import lone from '#ui/lone-link.module.css'
import { useHere } from '#ui/use-here.ts'
import { CrashBoundary } from './CrashBoundary.tsx'
import { latePart } from './late-part.ts'

const readyLine = latePart(['offline'], async () => (await import('./OfflineParts.tsx')).ReadyLine)

/** One line of the start page: the way to make this device ready, or that it is. */
export function OfflineLine() {
  const { i18n } = useTranslation()
  // The page that stands in a copy is the one of the build, which is not ready: the app takes over that.
  const isReady = useHere(isServedFromCopy, false)
  const [Line] = useState(() => readyLine(i18n))
  if (!isReady) return <WayToOffline />
  return (
    // What this line has to say is not worth the page: where it can’t be had, the way stays.
    <CrashBoundary place="" whenBroken={wayToOffline}>
      <Suspense fallback={<WayToOffline />}>
        <Line />
      </Suspense>
    </CrashBoundary>
  )
}

function WayToOffline() {
  const { t } = useTranslation()
  return (
    <p>
      <Link className={lone['lone']} to={PATHS.offline}>
        {t('offline.name')}
      </Link>
    </p>
  )
}

function wayToOffline() {
  return <WayToOffline />
}
