import { useEffect, useState } from 'react'

import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { lookAtCopy, type CopyHere } from '#platform/offline-copy.ts'
import lone from '#ui/lone-link.module.css'
import { InstallLinks } from './InstallLinks.tsx'
import { NewerVersion } from './NewerVersion.tsx'
import { ReadyOffline } from './ReadyOffline.tsx'

/** On a device that was made ready: what its copy is like, by reading it, and a newer one if any. */
export function ReadyLine() {
  const { t } = useTranslation(['ui', 'offline'])
  const [here, setHere] = useState<CopyHere>()

  useEffect(() => {
    void lookAtCopy().then(setHere) // the browser’s caches, which it may have emptied
  }, [])

  return (
    <>
      <p>
        <Link className={lone['lone']} to={PATHS.offline}>
          {here === 'whole' ? (
            <ReadyOffline />
          ) : (
            t(here === 'damaged' ? 'offline:damaged.line' : 'offline.name')
          )}
        </Link>
      </p>
      <NewerVersion />
      <InstallLinks />
    </>
  )
}
