import { describe, expect, it } from 'vitest'

import { answerFor } from '../../src/worker/answer-for.ts'
import { neverBegun, outlived, type SiteCopy } from '../../src/worker/site-copy.ts'

const SITE = 'https://eleven.example'
const COPY: SiteCopy = {
  version: 'two',
  files: { '/404.html': '', '/es.html': '', '/icon.svg': '', '/assets/index-b.js': '' },
  same: {
    '/index.html': '/404.html',
    '/help.html': '/404.html',
    '/guide/index.html': '/404.html',
    '/es/help.html': '/es.html',
  },
}
const asked = (path: string, request: { method?: string; mode?: RequestMode } = {}) =>
  answerFor({ method: 'GET', mode: 'no-cors', url: SITE + path, ...request }, SITE, COPY)
const opened = (path: string) => asked(path, { mode: 'navigate' })

describe('a page that is opened', () => {
  it.each([
    ['/', '/404.html'],
    ['/index.html', '/404.html'],
    ['/help', '/404.html'],
    ['/help/', '/404.html'],
    ['/help.html', '/404.html'],
    ['/guide', '/404.html'],
    ['/guide/', '/404.html'],
    ['/es', '/es.html'],
    ['/es/', '/es.html'],
    ['/es/help', '/es.html'],
    ['/help?from=a-poster', '/404.html'],
    ['/icon.svg', '/icon.svg'],
  ])('is for %s what a host of files answers', (path, file) => {
    expect(opened(path)).toEqual({ kind: 'kept', path: file })
  })

  it.each(['/nothing', '/es/nothing', '/constructor', '/assets'])(
    'is for %s what the network has, or none',
    (path) => {
      expect(opened(path)).toEqual({ kind: 'unknown-page' })
    },
  )
})

describe('what a page asks for', () => {
  it('is answered from the copy, and if it is of the version before, from that one', () => {
    expect(asked('/assets/index-b.js')).toEqual({ kind: 'kept', path: '/assets/index-b.js' })
    expect(asked('/assets/index-a.js')).toEqual({ kind: 'older-part' })
  })

  it('is looked up apart where it is what an agency has set', () => {
    expect(asked('/site.json')).toEqual({ kind: 'settings' })
    expect(opened('/site.json')).toEqual({ kind: 'settings' })
  })

  it.each([
    ['is sent somewhere', '/help', { method: 'POST' }],
    ['only asks whether it is there', '/icon.svg', { method: 'HEAD' }],
    ['is no file of the build', '/forget.svg', {}],
    ['is the worker itself', '/sw.js', {}],
    ['carries something along', '/icon.svg?a=1', {}],
  ] as const)('goes to the network untouched where it %s', (_why, path, request) => {
    expect(asked(path, request)).toBeUndefined()
  })

  it('goes to the network untouched where it is another site’s', () => {
    const url = 'https://other.example/icon.svg'
    expect(answerFor({ method: 'GET', mode: 'no-cors', url }, SITE, COPY)).toBeUndefined()
  })
})

it('keeps the version before for the pages still open from it, and none older', () => {
  const names = ['eleven-settings', 'eleven-site-zero', 'eleven-site-one', 'eleven-site-two']
  expect(outlived(names, COPY)).toEqual(['eleven-site-zero'])
  expect(outlived(['eleven-site-two', 'eleven-settings'], COPY)).toEqual([])
})

it('throws away a version that waited and never began, and not the one of open pages', () => {
  const names = ['eleven-site-zero', 'eleven-site-one', 'eleven-site-two', 'eleven-settings']
  expect(neverBegun(names, COPY)).toBe('eleven-site-one')
  const left = names.filter((name) => name !== 'eleven-site-one')
  expect(outlived(left, COPY)).toEqual([])
})
