import { defineConfig } from '@playwright/test'

import { findBrowser } from './scripts/browser.mjs'

const executablePath = await findBrowser()

/** Keeps the browser itself from asking for anything, and makes any off-site attempt fail. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/serve.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: QUIET },
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
  },
  projects: [
    { name: 'chromium', testIgnore: '**/shots.spec.ts' },
    // Pictures are taken on request, with npm run shots.
    ...(process.env['SHOTS'] ? [{ name: 'shots', testMatch: '**/shots.spec.ts' }] : []),
  ],
})
