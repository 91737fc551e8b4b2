import { afterEach, expect, it, vi } from 'vitest'

import { readSiteFile } from '#platform/site-file.ts'

const shut = () => [...document.head.querySelectorAll('meta[http-equiv]')]

afterEach(() => {
  vi.unstubAllGlobals()
  for (const meta of shut()) meta.remove()
})

function hostAnswers(answer: () => Promise<Response>) {
  const fetch = vi.fn<typeof window.fetch>(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

it.each([
  ['the text of the file', () => new Response('{}'), { status: 'text', text: '{}' }],
  ['that there is none', () => new Response('Not here', { status: 404 }), { status: 'none' }],
  ['that it was not to be had', () => new Response('', { status: 503 }), { status: 'unreadable' }],
])('says %s', async (_what, answer, found) => {
  hostAnswers(async () => answer())
  expect(await readSiteFile()).toEqual(found)
})

it('says that it was not to be had where there is no network, or one too slow', async () => {
  hostAnswers(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await readSiteFile()).toEqual({ status: 'unreadable' })

  const slow = hostAnswers(async () => new Response('{}'))
  await readSiteFile()
  const [, options] = slow.mock.calls[0] ?? []
  expect(options?.signal).toBeInstanceOf(AbortSignal)
})

it('asks one address of this very site, once, and goes nowhere else for it', async () => {
  const fetch = hostAnswers(async () => new Response('{}'))
  await readSiteFile()
  expect(fetch).toHaveBeenCalledOnce()
  expect(fetch.mock.calls[0]?.[0]).toBe('/site.json')
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ redirect: 'error' })
  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty('method')
})

it.each([
  ['came', () => Promise.resolve(new Response('{}'))],
  ['did not come', () => Promise.reject(new TypeError('Failed to fetch'))],
])('lets nothing more be asked once the file %s', async (_how, answer) => {
  let arrive = () => {}
  const waits = new Promise<void>((done) => (arrive = done))
  hostAnswers(() => waits.then(answer))
  const read = readSiteFile()
  expect(shut()).toEqual([])
  arrive()
  await read
  expect(shut().map((meta) => meta.getAttribute('content'))).toEqual(["connect-src 'none'"])
})
