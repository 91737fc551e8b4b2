import { useId, useLayoutEffect, useRef, useState } from 'react'

import { useTranslation } from '#i18n/use-translation.ts'
import { markReadingAloud } from '#platform/page-look.ts'
import { canMarkText } from '#platform/text-mark.ts'
import { useLiveStore } from '#session/use-live-store.ts'
import { Button } from '#ui/Button.tsx'
import { phrasesIn } from './phrases.ts'
import { ReadingIcon } from './ReadingIcon.tsx'
import {
  goOnReading,
  pauseReading,
  readingStore,
  SILENT,
  startReading,
  stopReadingPart,
} from './reading-store.ts'
import { StopButton } from './StopButton.tsx'
import { useReadAloudAvailable } from './use-read-aloud-available.ts'
import styles from './ReadAloud.module.css'

export type ReadingPanelProps = {
  /** What is read, for a page that has more than one of these. */
  readonly name?: string
  /** Whether to say, before the first press, that others may hear it. */
  readonly warns?: boolean
}

/** What the first button does in each state; Stop stands beside it while a reading runs. */
const PRESSES = {
  silent: 'start',
  speaking: 'pause',
  paused: 'go-on',
  stopped: 'start',
  finished: 'start',
  failed: 'start',
} as const

/** Begins, pauses and stops the reading of one part of the page, and says how it stands. */
export function ReadingPanel({ name, warns = false }: ReadingPanelProps) {
  const { t, i18n } = useTranslation()
  const part = useId()
  const panel = useRef<HTMLDivElement>(null)
  const mainButton = useRef<HTMLButtonElement>(null)
  const available = useReadAloudAvailable()
  // Where nobody could know yet, it has its place from the start: nothing moves under a thumb.
  const [keepsPlace] = useState(available === undefined)
  const reading = useLiveStore(readingStore, (whole) =>
    whole.status !== 'silent' && whole.part === part ? whole : SILENT,
  )
  const runs = reading.status === 'speaking' || reading.status === 'paused'
  const press = PRESSES[reading.status]

  // The voice is outside of React and would go on talking when this is gone.
  useLayoutEffect(() => () => stopReadingPart(part), [part])
  useLayoutEffect(() => (runs ? markReadingAloud() : undefined), [runs]) // the html element

  const isThere = available === true || runs
  if (!isThere && !keepsPlace) return null

  function handlePress() {
    if (press === 'pause') return pauseReading()
    if (press === 'go-on') return goOnReading()
    const region = panel.current?.closest('section, form')
    if (!region) return
    startReading(part, phrasesIn(region, i18n.language, t('read-aloud.choices')), i18n.language)
  }

  return (
    <div
      className={styles['panel']}
      data-print="never"
      data-read-aloud="never"
      data-runs={runs || undefined}
      data-waits={!isThere || undefined}
      ref={panel}
    >
      <Button
        look="quiet"
        name={!runs && name ? t('read-aloud.start-named', { name }) : undefined}
        ref={mainButton}
        onPress={handlePress}
      >
        <ReadingIcon shape={press} />
        {t(`read-aloud.${press}`)}
      </Button>
      {runs && <StopButton returnTo={mainButton} />}
      {warns && reading.status === 'silent' && (
        <p className={styles['note']}>{t('read-aloud.others-hear')}</p>
      )}
      <p className={styles['note']} role="status">
        {reading.status !== 'silent' && t(`read-aloud.${reading.status}`)}
      </p>
      {runs && !canMarkText() && (
        <p aria-hidden="true" className={styles['caption']}>
          {reading.phrases[reading.at]?.place?.text}
        </p>
      )}
    </div>
  )
}
