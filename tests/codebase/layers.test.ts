import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const OXLINT = join(ROOT, 'node_modules/.bin/oxlint')
const folder = mkdtempSync(join(tmpdir(), 'layers-'))

/** A file that breaks each import rule once, and what the linter has to say of it. */
const BREACHES = [
  ['src/domain/canary.ts', "import '#flow/steps.ts'", 'domain/ is pure'],
  ['src/domain/clock.ts', 'export const now = new Date()', "Unexpected use of 'Date'"],
  ['src/flow/canary.ts', "import '#session/session-store.ts'", 'flow/ is pure routing'],
  ['src/flow/page.ts', 'export const page = document.title', "Unexpected use of 'document'"],
  ['src/content/canary.ts', "import '#i18n/setup.ts'", 'content/ is words and facts'],
  ['src/exports/canary.ts', "import '#i18n/setup.ts'", 'exports/ builds documents'],
  ['src/exports/clock.ts', 'export const now = new Date()', "Unexpected use of 'Date'"],
  ['src/platform/canary.ts', "import '#domain/answers.ts'", 'platform/ is the browser'],
  ['src/ui/canary.tsx', "import '#session/use-session.ts'", 'ui/ knows nothing of this app'],
  ['src/ui/words.tsx', "import 'react-i18next'", 'Text, navigation and state arrive as props'],
  ['src/i18n/canary.ts', "import '#session/session-store.ts'", 'i18n/ sets up words'],
  ['src/session/canary.ts', "import '#ui/Button.tsx'", 'session/ knows flow, domain and platform'],
  ['src/session/kept.ts', "import 'zustand/middleware'", 'Nothing is persisted'],
  ['src/features/a/canary.ts', "import '#screens/start/StartScreen.tsx'", 'below the screens'],
  ['src/screens/a/canary.tsx', "import '#screens/start/StartScreen.tsx'", 'A screen is an island'],
  ['src/screens/a/upward.tsx', "import '#app/App.tsx'", 'A screen is an island'],
  ['src/screens/a/words.tsx', 'export const a = () => <p>Words</p>', 'literal text'],
  ['src/app/canary.ts', "import '../../tests/setup.ts'", 'Nothing in src imports from the tests'],
  ['src/app/long.ts', 'export const a = [\n' + '1,\n'.repeat(201) + ']', 'max-lines'],
  ['src/app/default.ts', 'export default 1', 'default export'],
  [
    'src/session/stored.ts',
    "sessionStorage.setItem('a', '1')",
    "Unexpected use of 'sessionStorage'",
  ],
  ['src/app/stored.ts', "window.localStorage.setItem('a', '1')", 'Nothing is kept'],
  ['src/app/cookie.ts', "document.cookie = 'a=1'", 'Nothing is kept'],
  ['src/platform/database.ts', "indexedDB.open('a')", "Unexpected use of 'indexedDB'"],
  ['src/platform/sent.ts', "void fetch('/a')", "Unexpected use of 'fetch'"],
  ['src/features/a/beacon.ts', "navigator.sendBeacon('/a')", 'Nothing is sent'],
  ['src/features/a/voice.ts', 'speechSynthesis.cancel()', "Unexpected use of 'speechSynthesis'"],
  [
    'src/screens/a/copied.ts',
    "void navigator.clipboard.writeText('a')",
    'Only platform/clipboard.ts',
  ],
  ['src/screens/a/file.ts', 'URL.createObjectURL(new Blob())', 'Only platform/download.ts'],
  ['src/ui/markup.ts', "document.body.innerHTML = ''", 'No markup is written from text'],
] as const

afterAll(() => rmSync(folder, { recursive: true }))

it.each(BREACHES)('reports %s', (path, code, message) => {
  expect(reportOn(path, code)).toContain(message)
})

it('lets the one file that copies, and the one that hands out files, do so', () => {
  expect(
    reportOn('src/platform/clipboard.ts', "void navigator.clipboard.writeText('a')"),
  ).toContain('0 errors')
  expect(reportOn('src/platform/download.ts', 'URL.createObjectURL(new Blob())')).toContain(
    '0 errors',
  )
})

it('reports files that import each other in a circle', () => {
  write('src/app/one.ts', "import { two } from './two.ts'\nexport const one = () => two")
  expect(
    reportOn('src/app/two.ts', "import { one } from './one.ts'\nexport const two = () => one"),
  ).toContain('cycle')
})

it('reports nothing of the code as it is', () => {
  expect(execFileSync(OXLINT, ['src'], { cwd: ROOT, encoding: 'utf8' })).toContain('0 errors')
})

function reportOn(path: string, code: string): string {
  write(path, code)
  write('.oxlintrc.json', configWithoutTypes())
  return spawnSync(OXLINT, [path], { cwd: folder, encoding: 'utf8' }).stdout
}

/** The real rules; what needs a whole program to type-check is left out. */
function configWithoutTypes(): string {
  const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as object
  return JSON.stringify({ ...config, options: { typeAware: false } })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
