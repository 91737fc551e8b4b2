import { defineConfig } from '@playwright/test'

/** The main journeys, each in Chromium, in Firefox and in WebKit. */
export default defineConfig({
  testDir: 'tests/engines',
  globalSetup: './tests/engines/support/set-up.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // As in playwright.config.ts: what held only at the second try is named at the end of a run.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
})
