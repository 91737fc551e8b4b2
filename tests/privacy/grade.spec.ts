import { expect, test } from '@playwright/test'
import { preview, type PreviewServer } from 'vite'

import { findingsByEvaluator, gradeByObservatory } from './support/grader.ts'

let server: PreviewServer
let site: string

test.beforeAll(async () => {
  server = await preview({ logLevel: 'error', preview: { port: 0 } })
  site = server.resolvedUrls?.local[0] ?? ''
})
test.afterAll(() => server.close())

/** MDN asks for 100; what is above is credit for policies stricter than it asks. */
const ENOUGH = 130

for (const path of ['', 'help', 'about'])
  test(`is graded ${ENOUGH} or more by MDN’s Observatory at /${path}`, async () => {
    const { score, grade, lost } = await gradeByObservatory(await get(path))
    expect(lost).toEqual([])
    expect(score).toBeGreaterThanOrEqual(ENOUGH)
    process.stdout.write(`Observatory, /${path}: ${score}, ${grade}\n`)
  })

test('is graded by a grader that sees a page without headers', async () => {
  const { status, page } = await get('')
  const bare = page.replace(/<meta http-equiv[^>]*>/, '')
  const { score, lost } = await gradeByObservatory({
    status,
    page: bare,
    headers: { 'content-type': 'text/html' },
  })
  expect(score).toBeLessThan(50)
  expect(lost.length).toBeGreaterThan(2)
})

test('has a policy against which csp_evaluator holds only its note on the site’s own scripts', async () => {
  const { headers } = await get('')
  const policy = headers['content-security-policy'] ?? ''
  expect(await findingsByEvaluator(policy)).toEqual(["50 script-src 'self'"])
  const loose = policy.replace(/script-src [^;]*/, "script-src 'self' 'unsafe-inline'")
  expect(await findingsByEvaluator(loose)).toContain("10 script-src 'unsafe-inline'")
})

async function get(path: string) {
  const response = await fetch(site + path)
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    page: await response.text(),
  }
}
