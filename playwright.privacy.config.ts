import { defineConfig } from '@playwright/test'

/** The proof that nothing is kept: browsers with profiles of their own, read when they are done. */
export default defineConfig({
  testDir: 'tests/privacy',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 300_000,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
})
