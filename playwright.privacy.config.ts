import { defineConfig } from '@playwright/test'

/** The proof that nothing is kept: browsers with profiles of their own, read when they are done. */
export default defineConfig({
  testDir: 'tests/privacy',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 300_000,
  forbidOnly: true,
  // A browser that does not come up in time is asked once more; the end of a run names the test.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
})
