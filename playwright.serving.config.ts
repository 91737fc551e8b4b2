import { defineConfig } from '@playwright/test'

/** The recipes, tried in the servers they are for. No browser: what is tried is each answer. */
export default defineConfig({
  testDir: 'tests/serving',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
})
