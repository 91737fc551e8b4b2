import { useRef } from 'react'

import { NewerVersion } from '#features/offline/NewerVersion.tsx'
import { ReadyOffline } from '#features/offline/ReadyOffline.tsx'
import { useOfflineCopy, type CopyState } from '#features/offline/use-offline-copy.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import styles from './OfflineScreen.module.css'

/** The copy on this device: what it is like, and the press that makes, mends or removes it. */
export function CopyOnDevice() {
  const { t } = useTranslation(['ui', 'offline'])
  const { copy, make, remove } = useOfflineCopy()
  const place = useRef<HTMLElement>(null)

  // What is pressed goes away, and the browser’s focus would go with it.
  const pressed = (act: () => void) => () => {
    place.current?.focus()
    act()
  }

  return (
    <section aria-label={t('offline:copy')} className={styles['copy']} ref={place} tabIndex={-1}>
      <div role="status">
        <CopyWords copy={copy} />
      </div>
      {copy.kind === 'arriving' && (
        <progress aria-label={t('offline:arriving')} max={copy.of || 1} value={copy.files} />
      )}
      {copy.kind === 'whole' && <NewerVersion />}
      <div className={styles['ways']}>
        {copy.kind === 'none' && <Button onPress={pressed(make)}>{t('offline.name')}</Button>}
        {copy.kind === 'damaged' && <Button onPress={pressed(make)}>{t('offline:again')}</Button>}
        {(copy.kind === 'whole' || copy.kind === 'damaged') && (
          <Button look="outlined" onPress={pressed(remove)}>
            {t('offline:remove')}
          </Button>
        )}
      </div>
    </section>
  )
}

function CopyWords({ copy }: { readonly copy: CopyState }) {
  const { t } = useTranslation('offline')
  switch (copy.kind) {
    case 'looking':
      return null
    case 'arriving':
      return <p>{t('arriving')}</p>
    case 'removing':
      return <p>{t('removing')}</p>
    case 'whole':
      return (
        <>
          <p className={styles['ready']}>
            <ReadyOffline />
          </p>
          <p>{t('ready-how')}</p>
          <AfterPress {...copy} />
        </>
      )
    case 'damaged':
    case 'none':
      return (
        <>
          {copy.kind === 'damaged' && <p>{t('damaged.body')}</p>}
          <AfterPress {...copy} />
        </>
      )
  }
}

/** What did not become of what was pressed for, or is left after it. */
function AfterPress({
  after,
}: Extract<CopyState, { readonly kind: 'whole' | 'none' | 'damaged' }>) {
  const { t } = useTranslation('offline')
  if (!after) return null
  return (
    <p>{'removed' in after ? t(`removed.${after.removed}`) : t(`not-made.${after.notMade}`)}</p>
  )
}
