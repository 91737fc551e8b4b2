/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { addresses } from './build/addresses.ts'
import { barrierContact } from './build/barrier-contact.ts'
import { checkBudgets } from './build/check-budgets.ts'
import { checkResources } from './build/check-resources.ts'
import { classNameOf } from './build/class-names.ts'
import { leaveDestination } from './build/leave-destination.ts'
import { namelessRouter } from './build/nameless-router.ts'
import { licences } from './build/licences.ts'
import { precompress } from './build/precompress.ts'
import { serveHeaders } from './build/serve-headers.ts'
import { serviceWorker } from './build/service-worker.ts'
import { checkWords } from './build/words/check-words.ts'
import { unsourcedLines } from './build/unsourced-lines.ts'
import { writtenPages } from './build/written-pages.ts'
import { tomorrow } from './src/platform/today.ts'

/** What react-router's own build calls React. */
const REACT_IN_ROUTER = ['React', ...Array.from({ length: 11 }, (_, at) => `React${at + 1}`)]

const REACT = /node_modules\/(?:react|react-dom|scheduler)\//
const STACK = /node_modules\/(?:react-router|i18next|zustand)\//
const TAKE_AWAY =
  /\/src\/(?:app\/(?:TakePage)|screens\/take\/|features\/take-away\/|exports\/(?:take-away|plain-text)|platform\/(?:clipboard|download)|ui\/Actions|content\/locales\/en\/take\.)/
const ABOUT =
  /\/src\/(?:app\/AboutPages|screens\/(?:about|accessibility|privacy)\/|content\/(?:accessibility-review|locales\/en\/about\.))/

export default defineConfig({
  appType: 'mpa', // an unknown address is a 404 page, never the start page
  plugins: [
    react(),
    namelessRouter(),
    unsourcedLines(),
    checkResources(tomorrow()), // a day begins earlier elsewhere
    checkWords(),
    addresses(),
    writtenPages(),
    serveHeaders(),
    licences(),
    serviceWorker(),
    precompress(),
    checkBudgets(),
  ],
  define: {
    'import.meta.env.BARRIER_CONTACT': JSON.stringify(
      barrierContact(process.env['BARRIER_CONTACT']),
    ),
    'import.meta.env.LEAVE_DESTINATION': JSON.stringify(
      leaveDestination(process.env['LEAVE_DESTINATION']),
    ),
  },
  css: { modules: { generateScopedName: classNameOf } },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The words that every page needs arrive together, in any language but the first.
    rolldownOptions: {
      // Else all of react-router arrives for a few of its parts: docs/adr/0024. To write a property
      // stays an effect, as React DOM rests on it.
      treeshake: { manualPureFunctions: REACT_IN_ROUTER },
      output: {
        // A browser keeps a script in two bytes a character once one in it needs them: “’” is
        // enough.
        charset: 'ascii',
        codeSplitting: {
          groups: [
            // What the first page needs is what others wrote, and what we did; each starts in a
            // task of its own, and a person’s press is answered in between.
            { name: 'react', test: REACT },
            { name: 'stack', test: STACK },
            { name: 'index', tags: ['$initial'] },
            // What is opened later arrives as one file, with its English words.
            { name: 'take', test: TAKE_AWAY },
            { name: 'sources', test: /\/src\/(?:content|features)\/sources/ },
            { name: 'about', test: ABOUT },
            {
              test: /locales\/(?!en\/)[\w-]+\/(?:ui|instrument|guidance|resources)\.json$/,
              debugName: 'words',
              name: (path) => `words-${/locales\/([\w-]+)\//.exec(path)?.[1]}`,
            },
          ],
        },
      },
    },
    cssCodeSplit: false, // a late part of the app can fail to load, its look can’t
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
