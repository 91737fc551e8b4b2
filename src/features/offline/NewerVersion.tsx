import { useEffect, useState } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { isEmpty } from '#flow/sitting.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { takeNewer, watchForNewer } from '#platform/newer-version.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import styles from './NewerVersion.module.css'

/** A newer version that has arrived: offered between people, and taken by a press alone. */
export function NewerVersion() {
  const { t } = useTranslation('offline')
  const visit = useVisit()
  const between = useSession((state) => isEmpty(state) && state.answeredBy === undefined)
  const [isHere, setHere] = useState(false)

  useEffect(() => {
    if (!between) return
    return watchForNewer(() => setHere(true)) // the browser and the network, which have it or not
  }, [between])

  async function handleTake() {
    await takeNewer()
    visit.go(0) // loads the page anew: the one that is open is still the version before
  }
  return (
    <div role="status">
      {isHere && between && (
        <div className={styles['offer']}>
          <p>{t('newer.here')}</p>
          <Button look="outlined" onPress={() => void handleTake()}>
            {t('newer.take')}
          </Button>
        </div>
      )}
    </div>
  )
}
