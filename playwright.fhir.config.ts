import { defineConfig } from '@playwright/test'

import { findBrowser } from './scripts/browser.mjs'

const executablePath = await findBrowser()

/** The proof that other software reads our files: it runs in a browser that reaches nothing else. */
export default defineConfig({
  testDir: 'tests/fhir',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
    },
    locale: 'en-US',
  },
})
