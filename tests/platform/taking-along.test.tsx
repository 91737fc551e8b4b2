import { afterEach, describe, expect, test, vi } from 'vitest'

import { copyText, selectText } from '#platform/clipboard.ts'
import { saveTextFile } from '#platform/download.ts'
import { canPrint, printPage, titleWhilePrinting } from '#platform/print.ts'

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
const CHROME =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

afterEach(() => vi.unstubAllGlobals())

describe('the clipboard', () => {
  test('takes text', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('navigator', { clipboard: { writeText } })

    await expect(copyText('a text')).resolves.toBe(true)
    expect(writeText).toHaveBeenCalledWith('a text')
  })

  test.each([
    ['is not there', {}],
    ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
  ])('says so where it %s', async (_how, navigator) => {
    vi.stubGlobal('navigator', navigator)
    await expect(copyText('a text')).resolves.toBe(false)
  })

  test('leaves text marked for copying by hand', () => {
    document.body.innerHTML = '<p>before</p><section><h2>Notes</h2></section>'
    const section = document.querySelector('section')
    if (section) selectText(section)

    expect(window.getSelection()?.toString()).toBe('Notes')
  })
})

describe('saving', () => {
  test('offers a file of the given name, made of the given text, and lets go of it', async () => {
    vi.useFakeTimers()
    const blobs: Blob[] = []
    const revoked = vi.fn<(address: string) => void>()
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: revoked,
    })
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})

    expect(saveTextFile('notes.txt', 'a text')).toBe(true)
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('notes.txt')
    expect(revoked).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoked).toHaveBeenCalledWith('blob:1')
    vi.useRealTimers()
    await expect(blobs[0]?.text()).resolves.toBe('a text')
  })

  test('says so where the browser refuses', () => {
    vi.stubGlobal('URL', {})
    expect(saveTextFile('notes.txt', 'a text')).toBe(false)
  })
})

describe('printing', () => {
  test.each([
    ['Safari on a phone', SAFARI, true],
    ['Chrome on a phone', CHROME, true],
    ['a page inside an app on Android', CHROME.replace('K)', 'K; wv)'), false],
    ['a page inside an app on iOS', SAFARI.replace(' Safari/604.1', ''), false],
    ['a page inside a big app', `${SAFARI} [FBAN/FBIOS;FBAV/490.0]`, false],
  ])('is told for %s', (_browser, userAgent, printable) => {
    vi.stubGlobal('navigator', { userAgent })
    vi.stubGlobal('print', () => {})
    expect(canPrint()).toBe(printable)
  })

  test('is not offered where the browser has none, and trying fails without a throw', () => {
    vi.stubGlobal('print', undefined)
    expect(canPrint()).toBe(false)
    expect(printPage()).toBe(false)
  })

  test('shows another title for as long as it lasts, and then the page’s own again', () => {
    document.title = 'Your result'
    const stop = titleWhilePrinting(() => 'Notes')

    window.dispatchEvent(new Event('beforeprint'))
    expect(document.title).toBe('Notes')
    window.dispatchEvent(new Event('afterprint'))
    expect(document.title).toBe('Your result')

    stop()
    window.dispatchEvent(new Event('beforeprint'))
    expect(document.title).toBe('Your result')
  })
})
