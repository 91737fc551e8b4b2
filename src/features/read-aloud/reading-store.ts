import { createStore } from 'zustand/vanilla'

import { onPageOutOfSight } from '#platform/page-out-of-sight.ts'
import { silence, speak, type SpokenEnd } from '#platform/speech.ts'
import { markText, unmarkText } from '#platform/text-mark.ts'
import { followReading } from './follow-reading.ts'
import { isStillThere, type Phrase } from './phrases.ts'

/** The one reading of the page, and where it is. What is read is dropped when it ends. */
export type Reading =
  | { readonly status: 'silent' }
  | RunningReading
  | { readonly status: Ending; readonly part: string }

interface RunningReading {
  readonly status: 'speaking' | 'paused'
  /** The part of the page that is read, by the id of its button. */
  readonly part: string
  readonly phrases: readonly Phrase[]
  readonly at: number
  readonly language: string
}

type Ending = 'stopped' | 'finished' | 'failed'

export const SILENT: Reading = { status: 'silent' }

export const readingStore = createStore<Reading>(() => SILENT)

let stopLooking: (() => void) | undefined
/** What holds the sentence that is being read; nothing of a page is held once that is over. */
let holder: Element | null = null

/** Reads a part aloud from its first phrase, in place of any other that is being read. */
export function startReading(part: string, phrases: readonly Phrase[], language: string): void {
  stopReading()
  stopLooking = onPageOutOfSight(stopReading)
  speakFrom({ status: 'speaking', part, phrases, at: 0, language })
}

/**
 * Falls silent and keeps the place. It is not the browser's own pause, which on Android stops for
 * good: going on begins at the start of the sentence that was cut off.
 */
export function pauseReading(): void {
  const reading = readingStore.getState()
  if (reading.status !== 'speaking') return
  silence()
  readingStore.setState({ ...reading, status: 'paused' }, true)
}

/** Goes on after a pause. */
export function goOnReading(): void {
  const reading = readingStore.getState()
  if (reading.status === 'paused') speakFrom({ ...reading, status: 'speaking' })
}

/** Falls silent for good; nothing that waits is spoken. Where nothing is read, nothing changes. */
export function stopReading(): void {
  end('stopped')
}

/** The same, if it is this part that is being read. */
export function stopReadingPart(part: string): void {
  const reading = readingStore.getState()
  if (reading.status !== 'silent' && reading.part === part) end('stopped')
}

function speakFrom(reading: RunningReading): void {
  const phrase = reading.phrases[reading.at]
  readingStore.setState(reading, true)
  if (!phrase) return end('finished')
  // The page has changed under the reading: what is heard would not be what is seen.
  if (!isStillThere(phrase)) return end('stopped')
  show(phrase)
  speak(phrase.spoken, reading.language, (how) => goOnAfter(how, reading))
}

function goOnAfter(how: SpokenEnd, reading: RunningReading): void {
  switch (how) {
    case 'said':
      return speakFrom({ ...reading, at: reading.at + 1 })
    case 'interrupted':
      return end('stopped')
    case 'failed':
      return end('failed')
  }
}

function show({ place }: Phrase): void {
  unmarkText()
  if (!place) return
  markText(place.range)
  const before = holder
  holder = place.range.startContainer.parentElement
  followReading(holder, before)
}

function end(status: Ending): void {
  const reading = readingStore.getState()
  if (reading.status !== 'speaking' && reading.status !== 'paused') return
  silence()
  stopLooking?.()
  unmarkText()
  holder = null
  readingStore.setState({ status, part: reading.part }, true)
}
