import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'

import { ANSWER_TOKENS } from './support/answer-tokens.ts'
import { openChromium, openFirefox } from './support/browsers.ts'
import { findIn, readProfile, type Needle } from './support/profile.ts'
import {
  LEAKS,
  leakWord,
  LEFT,
  serveCarelessSite,
  serveTokenSite,
  TOKEN_SITE,
} from './support/sites.ts'
import { leave, NOTE, visitCarelessly, visitFully, visitTogether } from './support/visits.ts'

/** The files that hold the site itself, which is public, as the browser got it. */
const CACHED = /(^|\/)(Cache|Code Cache|GPUCache|cache2|startupCache|jumpListCache)\//
/** A cookie's value is encrypted, the site that set it is not. */
const COOKIES = /(^|\/)(Cookies|cookies\.sqlite)/
/** Where a browser keeps what sites store. */
const STORES =
  /(Local Storage|Session Storage|IndexedDB|WebStorage|Service Worker|storage\/default|webappsstore)/
const SESSIONS = /sessionstore|Sessions\//

/** The state of forms, in the words that the two browsers put before it in their session files. */
const FORM_STATE: readonly Needle[] = [
  { text: 'serialized form state', within: SESSIONS },
  { text: '"formdata":{', within: SESSIONS },
]
/** How a store or a cookie of a site is filed. */
const storedBy = (site: string): readonly Needle[] => [
  { text: new URL(site).hostname, within: COOKIES },
  { text: new URL(site).host, within: STORES },
  { text: new URL(site).host.replace(':', '+++'), within: STORES },
  { text: `"storage":{"${new URL(site).origin}`, within: SESSIONS },
]
/** What a reader of the disk could tell the subject or the way through the check by. */
const telling = (site: string): readonly Needle[] =>
  [
    'opioid',
    'withdrawal',
    ' of 11, ',
    ...['how-taken', 'question/', 'result', '#', '?'].map((path) => site + path),
  ].map((text) => ({ text, except: CACHED }))

const BROWSERS = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const

for (const [browser, open] of BROWSERS) {
  test(`leaves no answer and no note on the disk of ${browser}, where a careless page leaves ${LEAKS.length + 2} traces`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'eleven-profile-'))
    const carelessProfile = mkdtempSync(join(tmpdir(), 'eleven-careless-'))
    const careless = await serveCarelessSite()
    const site = await serveTokenSite(careless.address + LEFT)
    try {
      const control = await open(carelessProfile)
      await visitCarelessly(control, careless.address)
      await untilFormsAreWritten(carelessProfile)
      await control.quit()
      const left = readProfile(carelessProfile)
      const unseen = LEAKS.filter((leak) => findIn(left, [{ text: leakWord(leak) }]).length === 0)
      // Chromium encrypts what a cookie says; that there is one is seen below.
      expect(unseen.filter((leak) => leak !== 'cookie' || browser === 'Firefox')).toEqual([])
      expect(findIn(left, FORM_STATE)).not.toEqual([])
      expect(findIn(left, storedBy(careless.address)).join()).toMatch(/[Cc]ookies/)

      const hand = await open(profile)
      const held = await visitFully(hand, site.address)
      // The site under test holds tokens for answers, and its files do not.
      expect(ANSWER_TOKENS).toContain(held)
      expect(findIn(readProfile(TOKEN_SITE), tokens())).toEqual([])
      await wait(2000)
      const between = readProfile(profile)
      expect(await visitTogether(hand, site.address)).not.toBeNull()
      await wait(2000) // the note is on the screen while the browser writes what it would restore
      const during = readProfile(profile)
      await leave(hand)
      await hand.quit()
      const after = readProfile(profile)
      const forbidden = [
        ...tokens(),
        { text: NOTE },
        ...FORM_STATE,
        ...storedBy(site.address),
        ...telling(site.address),
      ]
      expect(findIn(between, forbidden)).toEqual([])
      expect(findIn(during, forbidden)).toEqual([])
      expect(findIn(after, forbidden)).toEqual([])
      // The scan was of this visit: its address is there, as it is in any browser.
      expect(findIn(after, [{ text: site.address }])).not.toEqual([])
      process.stdout.write(
        `${browser}: ${between.length + during.length + after.length} files read, ${LEAKS.length + 2} kinds of trace found where they were planted, none of the visit.\n`,
      )
    } finally {
      await Promise.all([site.close(), careless.close()])
      for (const folder of [profile, carelessProfile])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

/** A browser writes its session file now and then, and on a busy machine later; some do at the end. */
async function untilFormsAreWritten(profile: string): Promise<void> {
  await wait(2000)
  for (let waited = 0; waited < 10_000; waited += 1000) {
    if (findIn(readProfile(profile), [{ text: leakWord('note-text') }]).length > 0) return
    await wait(1000)
  }
}

function tokens(): readonly Needle[] {
  return ANSWER_TOKENS.map((text) => ({ text }))
}
