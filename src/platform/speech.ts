import { browserLanguages } from './browser-languages.ts'
import { canRead, voiceFor } from './voice-for.ts'

/** How a text that was given to the voice ended. Being silenced is no ending: that is asked for. */
export type SpokenEnd = 'said' | 'interrupted' | 'failed'

/** A voice that has not begun by then never will: some systems list voices and have no sound. */
const PATIENCE_MS = 10_000

/** Some browsers forget an utterance that nothing holds, and then never say that it has ended. */
let current: SpeechSynthesisUtterance | undefined
let patience: number | undefined

/**
 * Whether this device itself has a voice for the language. False where pages cannot speak. Every page
 * asks, and a phone may have hundreds of voices: which of them would be best is not looked up.
 */
export function canSpeak(language: string): boolean {
  return amongVoices((voices) => voices.some((voice) => canRead(voice, language))) ?? false
}

/** Calls the listener when the list of voices has changed: it often comes late. Returns the stop. */
export function onVoicesChange(listener: () => void): () => void {
  const synthesis = speaker()
  // Safari's had no listeners before version 16; its list was there at once.
  synthesis?.addEventListener?.('voiceschanged', listener)
  return () => synthesis?.removeEventListener?.('voiceschanged', listener)
}

/**
 * Speaks one text, in place of any that is being spoken. The voice is looked up in this moment and
 * always set: left to itself, a browser may take one that sends the words away. It never throws.
 */
export function speak(text: string, language: string, onOver: (end: SpokenEnd) => void): void {
  if (current) silence()
  const voice = amongVoices((voices) => voiceFor(language, voices, browserLanguages()))
  const synthesis = speaker()
  if (!voice || !synthesis) return onOver('failed')

  function over(this: void, end: SpokenEnd): void {
    if (current !== utterance) return // silenced, or another is being spoken
    forget()
    onOver(end)
  }
  let utterance: SpeechSynthesisUtterance | undefined
  try {
    utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.addEventListener('start', stopWaiting)
    utterance.addEventListener('end', () => over('said'))
    utterance.addEventListener('error', ({ error }) =>
      over(error === 'canceled' || error === 'interrupted' ? 'interrupted' : 'failed'),
    )
    current = utterance
    patience = window.setTimeout(() => {
      cancel()
      over('failed')
    }, PATIENCE_MS)
    synthesis.speak(utterance)
  } catch {
    current = utterance
    over('failed')
  }
}

/** Whether a text was given to the voice of which the browser has not said that it ended. */
export function isSpeaking(): boolean {
  return current !== undefined
}

/** Silence, at once: nothing that was begun or waits is spoken. It never throws. */
export function silence(): void {
  forget()
  cancel()
}

function cancel(): void {
  try {
    speaker()?.cancel()
  } catch {
    // then there is nothing that could be speaking
  }
}

function forget(): void {
  current = undefined
  stopWaiting()
}

function stopWaiting(): void {
  window.clearTimeout(patience)
}

/** What is found among the voices; nothing where a browser lets nobody look, or lists what is no voice. */
function amongVoices<Found>(
  find: (voices: readonly SpeechSynthesisVoice[]) => Found,
): Found | undefined {
  try {
    return find(speaker()?.getVoices() ?? [])
  } catch {
    return undefined
  }
}

/** Missing in browsers inside other apps; a throw where a policy forbids it. */
function speaker(): SpeechSynthesis | undefined {
  try {
    return typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis
  } catch {
    return undefined
  }
}
