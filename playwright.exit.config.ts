import { defineConfig } from '@playwright/test'

/** The exit tests: one window on a display of its own, keys that are really pressed. */
export default defineConfig({
  testDir: 'tests/exit',
  globalSetup: './tests/exit/support/set-up.ts',
  workers: 1, // one keyboard
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
})
