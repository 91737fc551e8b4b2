import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { HEADER_POLICY, HEADERS, PAGE_POLICY } from '../../build/headers.ts'
import { caddyfile, headersFile, nginxConf } from '../../build/hosts.ts'

const DEPLOY = join(import.meta.dirname, '../../deploy')

describe('the policy', () => {
  it('lets a page take things from its own site alone, and run nothing that is written into it', () => {
    const sources = HEADER_POLICY.split('; ').map((directive) => directive.split(' ').slice(1))
    expect([...new Set(sources.flat())].toSorted()).toEqual([
      "'none'",
      "'script'",
      "'self'",
      'sw-url',
    ])
    expect(HEADER_POLICY).toMatch(/^default-src 'none'; /)
    expect(HEADER_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
  })

  it('lets a page ask its own site, and no other; it closes even this way itself', () => {
    expect(PAGE_POLICY).toContain("connect-src 'self'")
    expect(PAGE_POLICY).not.toContain('frame-ancestors')
    expect(HEADER_POLICY).toContain("frame-ancestors 'none'")
  })

  it('sends nobody where someone came from', () => {
    expect(HEADERS['Referrer-Policy']).toBe('no-referrer')
  })
})

describe.each([
  ['nginx.conf', nginxConf],
  ['Caddyfile', caddyfile],
])('deploy/%s', (name, text) => {
  it('says what the one source says', async () => {
    await expect(text()).toMatchFileSnapshot(join(DEPLOY, name))
  })
})

describe('a file for a host', () => {
  it.each([
    ['_headers', headersFile()],
    ['nginx.conf', nginxConf()],
    ['Caddyfile', caddyfile()],
  ])('has every header in %s', (_name, text) => {
    for (const [header, value] of Object.entries(HEADERS)) {
      expect(text).toContain(header)
      expect(text).toContain(value)
    }
    expect(text).toContain('immutable')
  })

  it('keeps the lines of _headers within what Cloudflare reads', () => {
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000)
  })
})
