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

/** What a person does in the check and beside it: walked in every language. */
const JOURNEYS = ['journeys', 'counselor', 'take-along', 'next-steps', 'guide'].map(
  (name) => `**/${name}.spec.ts`,
)
const RIGHT_TO_LEFT = '**/right-to-left.spec.ts'
const SHOTS = '**/shots.spec.ts'

const ENGLISH = { language: 'en', locale: 'en-US' } as const
const SPANISH = { language: 'es', locale: 'es-US' } as const
/** Longer, accented and from right to left, in the place of Spanish: tests/support/pseudo-language.ts. */
const PSEUDO = { language: 'pseudo', locale: 'es-US' } as const

export default defineConfig<{ language: 'en' | 'es' | 'pseudo' }>({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/serve.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // Each test is a promise; on a machine that does much else a browser now and then is late for one.
  // What held only at the second try is named at the end of a run, to be looked into.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: QUIET },
    viewport: { width: 360, height: 740 },
  },
  projects: [
    { name: 'english', use: ENGLISH, testIgnore: [RIGHT_TO_LEFT, SHOTS] },
    {
      name: 'spanish',
      use: SPANISH,
      testMatch: [
        ...JOURNEYS,
        '**/paper.spec.ts',
        '**/paper-sheet.spec.ts',
        '**/offline-check.spec.ts',
      ],
    },
    { name: 'pseudo', use: PSEUDO, testMatch: [...JOURNEYS, '**/reflow.spec.ts', RIGHT_TO_LEFT] },
    // Pictures are taken on request, with npm run shots.
    ...(process.env['SHOTS']
      ? [
          { name: 'shots', use: ENGLISH, testMatch: SHOTS },
          { name: 'shots pseudo', use: PSEUDO, testMatch: SHOTS },
        ]
      : []),
  ],
})
