import { describe, expect, it } from 'vitest'

import { headerPolicy, headers, pagePolicy } from '../../build/headers.ts'
import { inlineHashes } from '../../build/inline-hashes.ts'
import { caddyfile } from '../../build/recipes/caddy.ts'
import { headersFile } from '../../build/recipes/headers-file.ts'
import { nginxConf } from '../../build/recipes/nginx.ts'

const NOTHING = inlineHashes([])
const PAGE = `<style>main{color:red}</style><script src="/a.js"></script>
  <script type="application/json">{}</script><script type="module">go()</script>`
/** As `openssl dgst -sha256 -binary | base64` has them. */
const RED = "'sha256-ac1R1kU5izDDnXGpZrb2k+Dct4jThB3/YH1VfglrT3I='"
const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"

describe('the policy', () => {
  it('lets a page take things from its own site alone, and run nothing that is written into it', () => {
    const sources = headerPolicy(NOTHING)
      .split('; ')
      .map((directive) => directive.split(' ').slice(1))
    expect([...new Set(sources.flat())].toSorted()).toEqual([
      "'none'",
      "'script'",
      "'self'",
      'sw-url',
    ])
    expect(headerPolicy(NOTHING)).toMatch(/^default-src 'none'; /)
    expect(headerPolicy(NOTHING)).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
  })

  it('lets a page ask its own site, and no other; it closes even this way itself', () => {
    expect(pagePolicy(NOTHING)).toContain("connect-src 'self'")
    expect(pagePolicy(NOTHING)).not.toContain('frame-ancestors')
    expect(headerPolicy(NOTHING)).toContain("frame-ancestors 'none'")
  })

  it('lets in what was written into the pages by the build, to the byte, and nothing else of a page', () => {
    const policy = headerPolicy(inlineHashes([PAGE, PAGE]))
    expect(policy).toContain(`script-src 'self' ${GO}; style-src 'self' ${RED}; `)
    expect(headerPolicy(inlineHashes([PAGE.replace('red', 'blue')]))).not.toContain(RED)
    expect(pagePolicy(inlineHashes([PAGE]))).toContain(`script-src 'self' ${GO}; style-src`)
  })

  it('is the same in whatever order the pages are read', () => {
    const other = '<script>stay()</script>'
    expect(inlineHashes([PAGE, other])).toEqual(inlineHashes([other, PAGE]))
  })

  it('sends nobody where someone came from', () => {
    expect(headers(NOTHING)['Referrer-Policy']).toBe('no-referrer')
  })
})

describe('a file for a host', () => {
  const sent = headers(inlineHashes([PAGE]))

  it.each([
    ['_headers', headersFile(sent)],
    ['nginx.conf', nginxConf(sent)],
    ['Caddyfile', caddyfile(sent)],
  ])('has every header in %s', (_name, text) => {
    for (const [header, value] of Object.entries(sent)) {
      expect(text).toContain(header)
      expect(text).toContain(value)
    }
    expect(text).toContain('immutable')
  })

  it('keeps the lines of _headers within what Cloudflare reads', () => {
    const lines = headersFile(sent).split('\n')
    for (const line of lines) expect(line.length).toBeLessThan(2000)
  })
})
