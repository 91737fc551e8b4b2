export interface FakeVoice {
  readonly name: string
  readonly lang: string
  /** Whether it runs on the device. */
  readonly localService: boolean
  readonly default?: boolean
}

export const DEVICE_VOICE: FakeVoice = { name: 'Samantha', lang: 'en-US', localService: true }
const SPANISH_VOICE: FakeVoice = { name: 'Paulina', lang: 'es-MX', localService: true }
/** A voice of the device for each language that Eleven speaks. */
export const DEVICE_VOICES = [DEVICE_VOICE, SPANISH_VOICE]
export const REMOTE_VOICE: FakeVoice = {
  name: 'Google US English',
  lang: 'en-US',
  localService: false,
  default: true,
}

/** What a test sees of the fake, and does to it. */
interface FakeSpeech {
  /** Each text that a voice has begun, and the voice that had it. */
  readonly spoken: readonly { readonly text: string; readonly voice: FakeVoice | null }[]
  /** The text that is being spoken now. */
  readonly now: () => string | undefined
  /** How many texts are being spoken or wait to be. */
  readonly queued: () => number
  /** The voice comes to the end of the text. */
  readonly finish: () => void
  readonly fail: (error: string) => void
  /** The list of voices changes. */
  readonly bring: (voices: readonly FakeVoice[]) => void
  /** From now on nothing that is given to a voice ever begins. */
  readonly goDeaf: () => void
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech
  }
}

/**
 * Puts a voice into a browser that has none, which behaves as browsers do: one queue, a start that
 * comes later, an error for what is cancelled, a refusal to whom nobody has pressed anything. It
 * stands by itself, so that it can be given to a browser as the first script of a page.
 */
export function installFakeSpeech(voices: readonly FakeVoice[]): void {
  type Utterance = EventTarget & { readonly text: string; voice: FakeVoice | null }
  let list = voices
  let deaf = false
  let queue: Utterance[] = []
  const spoken: { text: string; voice: FakeVoice | null }[] = []
  const tell = (to: EventTarget, type: string, error?: string) =>
    void to.dispatchEvent(Object.assign(new Event(type), error && { error }))

  function begin(): void {
    const [next] = queue
    if (!next || deaf) return
    queueMicrotask(() => {
      if (queue[0] !== next) return
      spoken.push({ text: next.text, voice: next.voice })
      tell(next, 'start')
    })
  }
  function over(type: 'end' | 'error', error?: string): void {
    const done = queue.shift()
    const othersWait = queue.length > 0
    if (done) tell(done, type, error)
    if (othersWait) begin()
  }

  class FakeSynthesis extends EventTarget {
    getVoices() {
      return [...list]
    }
    speak(utterance: Utterance) {
      queue.push(utterance)
      const pressed = navigator.userActivation?.hasBeenActive ?? true // jsdom does not say
      if (!pressed) queueMicrotask(() => over('error', 'not-allowed'))
      else if (queue.length === 1) begin()
    }
    cancel() {
      const dropped = queue
      queue = []
      queueMicrotask(() => {
        for (const utterance of dropped) tell(utterance, 'error', 'interrupted')
      })
    }
  }
  const synthesis = new FakeSynthesis()
  Object.defineProperty(window, 'SpeechSynthesis', { configurable: true, value: FakeSynthesis })
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    configurable: true,
    value: class FakeUtterance extends EventTarget {
      readonly text: string
      lang = ''
      rate = 1
      voice: FakeVoice | null = null
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  })
  Object.defineProperty(window, 'fakeSpeech', {
    configurable: true,
    value: {
      spoken,
      now: () => (deaf ? undefined : queue[0]?.text),
      queued: () => queue.length,
      finish: () => over('end'),
      fail: (error) => over('error', error),
      bring(now) {
        list = now
        tell(synthesis, 'voiceschanged')
      },
      goDeaf: () => void (deaf = true),
    } satisfies FakeSpeech,
  })
}
