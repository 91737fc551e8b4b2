import { Suspense, useState, useSyncExternalStore } from 'react'

import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { isServedFromCopy } from '#platform/served-from-copy.ts'
import lone from '#ui/lone-link.module.css'
import { CrashBoundary } from './CrashBoundary.tsx'
import { latePart } from './late-part.ts'

const readyLine = latePart(async (instance) => {
  const [{ ReadyLine }] = await Promise.all([
    import('./OfflineParts.tsx'),
    loadLateWords(instance, 'offline'),
  ])
  return ReadyLine
})

/** One line of the start page: the way to make this device ready, or that it is. */
export function OfflineLine() {
  const { i18n } = useTranslation()
  // The page that stands in a copy is the one of the build, which is not ready: the app takes over that.
  const isReady = useSyncExternalStore(toNothing, isServedFromCopy, () => false)
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

/** A page stays what it came from. */
function toNothing() {
  return () => {}
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
