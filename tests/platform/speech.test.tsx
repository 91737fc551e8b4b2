import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { canSpeak, onVoicesChange, silence, speak, type SpokenEnd } from '#platform/speech.ts'
import { DEVICE_VOICE, installFakeSpeech, REMOTE_VOICE } from '../support/fake-speech.ts'

const onOver = vi.fn<(end: SpokenEnd) => void>()
const nextTask = () => Promise.resolve()

beforeEach(() => {
  onOver.mockReset()
  installFakeSpeech([REMOTE_VOICE, DEVICE_VOICE])
})
afterEach(() => {
  silence()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('speaking', () => {
  it('sets a voice of the device, though another is the browser’s own choice', async () => {
    speak('A text.', 'en', onOver)
    await nextTask()
    expect(window.fakeSpeech.spoken).toEqual([{ text: 'A text.', voice: DEVICE_VOICE }])
  })

  it('hands nothing to the browser when the device’s voice is gone by then', async () => {
    expect(canSpeak('en')).toBe(true)
    window.fakeSpeech.bring([REMOTE_VOICE])
    speak('A text.', 'en', onOver)
    await nextTask()
    expect(window.fakeSpeech.spoken).toEqual([])
    expect(onOver).toHaveBeenCalledExactlyOnceWith('failed')
  })

  it('says when the text is said', async () => {
    speak('A text.', 'en', onOver)
    await nextTask()
    window.fakeSpeech.finish()
    expect(onOver).toHaveBeenCalledExactlyOnceWith('said')
  })

  it.each([
    ['not-allowed', 'failed'],
    ['synthesis-failed', 'failed'],
    ['audio-busy', 'failed'],
    ['interrupted', 'interrupted'],
    ['canceled', 'interrupted'],
  ])('takes %s from the browser for %s', async (error, end) => {
    speak('A text.', 'en', onOver)
    await nextTask()
    window.fakeSpeech.fail(error)
    expect(onOver).toHaveBeenCalledExactlyOnceWith(end)
  })

  it('leaves nothing in the queue when silenced, and says nothing of it', async () => {
    speak('A text.', 'en', onOver)
    silence()
    await nextTask()
    expect(window.fakeSpeech.queued()).toBe(0)
    expect(onOver).not.toHaveBeenCalled()
  })

  it('speaks one text in place of another, and never both', async () => {
    speak('One.', 'en', onOver)
    speak('Two.', 'en', onOver)
    await nextTask()
    expect(window.fakeSpeech.queued()).toBe(1)
    expect(window.fakeSpeech.now()).toBe('Two.')
    expect(onOver).not.toHaveBeenCalled()
  })

  it('gives up on a voice that never begins, and lets one that has begun take its time', async () => {
    vi.useFakeTimers()
    speak('A long text.', 'en', onOver)
    await nextTask()
    vi.advanceTimersByTime(60_000)
    expect(onOver).not.toHaveBeenCalled()

    window.fakeSpeech.goDeaf()
    speak('A text.', 'en', onOver)
    vi.advanceTimersByTime(10_000)
    expect(onOver).toHaveBeenCalledExactlyOnceWith('failed')
    expect(window.fakeSpeech.queued()).toBe(0)
  })
})

describe('a browser', () => {
  it('that gets its voices late says so', () => {
    installFakeSpeech([])
    const listener = vi.fn<() => void>()
    const stop = onVoicesChange(listener)
    expect(canSpeak('en')).toBe(false)
    window.fakeSpeech.bring([DEVICE_VOICE])
    expect(listener).toHaveBeenCalledOnce()
    expect(canSpeak('en')).toBe(true)
    stop()
    window.fakeSpeech.bring([])
    expect(listener).toHaveBeenCalledOnce()
  })

  const refuse = () => {
    throw new Error('no')
  }
  it.each([
    ['has no speech', undefined],
    ['has speech in name alone', {}],
    ['throws', { getVoices: refuse, speak: refuse, cancel: refuse }],
    [
      'throws when asked to speak',
      { getVoices: () => [DEVICE_VOICE], speak: refuse, cancel: refuse },
    ],
  ])('that %s breaks nothing', (_how, synthesis) => {
    vi.stubGlobal('speechSynthesis', synthesis)
    expect(() => {
      canSpeak('en')
      onVoicesChange(() => {})()
      speak('A text.', 'en', onOver)
      silence()
    }).not.toThrow()
    expect(onOver).toHaveBeenCalledExactlyOnceWith('failed')
  })
})
