import { describe, expect, it } from 'vitest'

import { voiceFor } from '#platform/voice-for.ts'

const voice = (
  name: string,
  lang: string,
  more: { localService?: boolean; default?: boolean } = {},
) => ({ name, lang, localService: true, default: false, ...more }) as const
const REMOTE = { localService: false }

function chosen(
  language: string,
  voices: readonly ReturnType<typeof voice>[],
  asked: string[] = [],
) {
  return voiceFor(language, voices, asked)?.name
}

describe('the voice for a language', () => {
  it('is never one that sends the words away, not even where there is no other', () => {
    const remote = voice('Google US English', 'en-US', { ...REMOTE, default: true })
    expect(chosen('en', [remote])).toBeUndefined()
    expect(chosen('en', [remote, voice('Ravi', 'en-IN')])).toBe('Ravi')
  })

  it('is none of another language', () => {
    expect(chosen('es', [voice('Samantha', 'en-US'), voice('Estonian', 'et-EE')])).toBeUndefined()
  })

  it('speaks as in the region that the browser asks for', () => {
    const voices = [voice('Paulina', 'es-MX'), voice('Mónica', 'es-ES')]
    expect(chosen('es', voices, ['en-US', 'es-ES'])).toBe('Mónica')
    expect(chosen('es', voices, ['es', 'es-MX'])).toBe('Paulina')
  })

  it.each([
    ['en', [voice('Daniel', 'en-GB'), voice('Samantha', 'en-US')], 'Samantha'],
    ['es', [voice('Mónica', 'es-ES'), voice('Paulina', 'es-MX')], 'Paulina'],
    ['es', [voice('Paulina', 'es-MX'), voice('Sabina', 'es-US')], 'Sabina'],
    ['es', [voice('Diego', 'es-AR')], 'Diego'],
  ])('speaks %s as in the United States or near it, else as anywhere', (language, voices, name) => {
    expect(chosen(language, voices, ['fr-FR'])).toBe(name)
  })

  it('is the device’s own choice among equals', () => {
    const own = voice('Zoe', 'en-US', { default: true })
    expect(chosen('en', [voice('Ava', 'en-US'), own])).toBe('Zoe')
  })

  it('knows Android’s way to write a language, and one with its script', () => {
    expect(chosen('es', [voice('Spanish', 'es_ES'), voice('Spanish US', 'es_US')])).toBe(
      'Spanish US',
    )
    expect(chosen('en', [voice('A', 'en-GB'), voice('B', 'en-Latn-US')])).toBe('B')
  })

  it('is never a joke, and a hard one only where there is no other', () => {
    const jokes = [voice('Albert', 'en-US'), voice('Bad News', 'en-US', { default: true })]
    expect(chosen('en', jokes)).toBeUndefined()
    expect(chosen('en', [...jokes, voice('Eddy (English (US))', 'en-US')])).toMatch(/^Eddy/)
    const mac = [...jokes, voice('Fred', 'en-US'), voice('Daniel', 'en-GB')]
    expect(chosen('en', mac, ['en-US'])).toBe('Daniel')
  })
})
