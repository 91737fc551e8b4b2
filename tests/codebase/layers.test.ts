import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint')
const folder = mkdtempSync(join(tmpdir(), 'layers-'))

/** The rules that keep what is typed from reaching a disk, an address or another machine. */
const BANS = ['no-restricted-globals', 'no-restricted-properties']

/** A file that breaks each import rule once, and what the linter has to say of it. */
const BREACHES = [
  ['src/domain/canary.ts', "import '#flow/steps.ts'", 'domain/ is pure'],
  ['src/domain/clock.ts', 'export const now = new Date()', "Unexpected use of 'Date'"],
  ['src/flow/canary.ts', "import '#session/session-store.ts'", 'flow/ is pure routing'],
  ['src/flow/page.ts', 'export const page = document.title', "Unexpected use of 'document'"],
  ['src/content/canary.ts', "import '#i18n/setup.ts'", 'content/ is words and facts'],
  ['src/content/resources/schema.ts', "import 'zod'", 'by zod/mini alone'],
  ['src/content/site-file/schema.ts', "import 'zod'", 'by zod/mini alone'],
  ['src/exports/canary.ts', "import '#i18n/setup.ts'", 'exports/ builds documents'],
  [
    'src/exports/other-fhir.ts',
    "import type { Coding } from 'fhir/r5'",
    'exports/ builds documents',
  ],
  ['src/exports/clock.ts', 'export const now = new Date()', "Unexpected use of 'Date'"],
  ['src/platform/canary.ts', "import '#domain/answers.ts'", 'platform/ is the browser'],
  [
    'src/worker/canary.ts',
    "import '#session/session-store.ts'",
    'worker/ knows nothing of the app',
  ],
  ['src/inline/canary.ts', "import '#i18n/setup.ts'", 'it knows no question and no word'],
  ['src/ui/canary.tsx', "import '#session/use-session.ts'", 'ui/ knows nothing of this app'],
  ['src/ui/words.tsx', "import 'i18next'", 'Text, navigation and state arrive as props'],
  ['src/i18n/canary.ts', "import '#session/session-store.ts'", 'i18n/ sets up words'],
  ['src/session/canary.ts', "import '#ui/Button.tsx'", 'session/ knows flow, domain and platform'],
  ['src/session/words.ts', "import '#content/resources/lines-in.ts'", 'what an agency may set'],
  ['src/session/kept.ts', "import 'zustand/middleware'", 'Nothing is persisted'],
  ['src/features/a/canary.ts', "import '#screens/start/StartScreen.tsx'", 'below the screens'],
  ['src/features/a/other.ts', "import '#features/b/b.ts'", 'no other but the visit'],
  ['src/screens/a/canary.tsx', "import '#screens/start/StartScreen.tsx'", 'A screen is an island'],
  ['src/screens/a/upward.tsx', "import '#app/App.tsx'", 'A screen is an island'],
  ['src/screens/a/words.tsx', 'export const a = () => <p>Words</p>', 'literal text'],
  ['src/app/canary.ts', "import '../../tests/setup.ts'", 'Nothing in src imports from the tests'],
  ['src/app/long.ts', 'export const a = [\n' + '1,\n'.repeat(201) + ']', 'max-lines'],
  ['src/screens/a/long.ts', 'export const a = [\n' + '1,\n'.repeat(151) + ']', 'max-lines'],
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
  ['src/app/voice.ts', 'window.speechSynthesis.cancel()', 'A voice may be another machine’s'],
  ['src/platform/voice-for.ts', 'speechSynthesis.cancel()', "Unexpected use of 'speechSynthesis'"],
  [
    'src/screens/a/copied.ts',
    "void navigator.clipboard.writeText('a')",
    'Only platform/clipboard.ts',
  ],
  ['src/screens/a/file.ts', 'URL.createObjectURL(new Blob())', 'Only platform/download.ts'],
  ['src/ui/markup.ts', "document.body.innerHTML = ''", 'No markup is written from text'],
  ['src/app/history.ts', "history.pushState({}, '')", 'Only platform/ writes history'],
  ['src/platform/history.ts', "history.replaceState({}, '')", 'Only platform/ writes history'],
  ['src/app/title.ts', "document.title = 'a'", 'Titles reach the history list'],
  ['src/app/document.ts', "window.document.title = 'a'", 'Say document'],
  ['src/app/opened.ts', "window.open('/a')", 'A link opens apart'],
  ['src/app/called.ts', "open('/a')", "Unexpected use of 'open'"],
  ['src/app/channel.ts', "new BroadcastChannel('a').close()", "use of 'BroadcastChannel'"],
  ['src/app/window.ts', "new window.BroadcastChannel('a').close()", 'Only platform/other-tabs.ts'],
  ['src/app/moved.ts', "location.href = '/a'", "Unexpected use of 'location'"],
  ['src/screens/a/moved.ts', "window.location.assign('/a')", 'leaving alone writes it'],
  ['src/app/global.ts', "globalThis.open('/a')", "Unexpected use of 'globalThis'"],
  ['src/app/socket.ts', "new window.WebSocket('wss://a').close()", 'Nothing is sent'],
  ['src/domain/sent.ts', 'new XMLHttpRequest().send()', "Unexpected use of 'XMLHttpRequest'"],
  ['src/domain/kept.ts', "indexedDB.open('a')", "Unexpected use of 'indexedDB'"],
  ['src/domain/chance.ts', 'export const a = Math.random()', 'Nothing is left to chance'],
  ['src/flow/sent.ts', "new WebSocket('wss://a').close()", "Unexpected use of 'WebSocket'"],
  ['src/flow/peer.ts', 'new RTCPeerConnection().close()', "use of 'RTCPeerConnection'"],
  ['src/exports/kept.ts', "void caches.open('a')", "Unexpected use of 'caches'"],
  ['src/exports/chance.ts', 'export const a = crypto.randomUUID()', "Unexpected use of 'crypto'"],
  ['src/platform/clipboard.ts', "document.cookie = 'a=1'", 'Nothing is kept'],
  ['src/platform/download.ts', "navigator.sendBeacon('/a')", 'Nothing is sent'],
  ['src/platform/leave-site.ts', "document.title = 'a'", 'Titles reach the history list'],
  ['src/platform/other-tabs.ts', "void fetch('/a')", "Unexpected use of 'fetch'"],
  ['src/platform/speech.ts', "void fetch('/a')", "Unexpected use of 'fetch'"],
  ['src/platform/site-file.ts', 'new XMLHttpRequest()', "Unexpected use of 'XMLHttpRequest'"],
  ['src/platform/service-worker.ts', 'void caches.keys()', "Unexpected use of 'caches'"],
  ['src/platform/offline-copy.ts', "void fetch('/a')", "Unexpected use of 'fetch'"],
  ['src/features/a/worker.ts', 'void navigator.serviceWorker.ready', 'Nothing is kept'],
  ['src/worker/kept.ts', "indexedDB.open('a')", "Unexpected use of 'indexedDB'"],
  ['src/worker/sent.ts', "new WebSocket('wss://a').close()", "Unexpected use of 'WebSocket'"],
  ['src/ui/PageTitle.tsx', "history.pushState({}, '')", 'Only platform/ writes history'],
  ['src/main.tsx', "window.localStorage.setItem('a', '1')", 'Nothing is kept'],
] as const

afterAll(() => rmSync(folder, { recursive: true }))

it.each(BREACHES)('reports %s', (path, code, message) => {
  expect(reportOn(path, code)).toContain(message)
})

/** What a file may do that others may not. */
const ALLOWED = [
  ['src/exports/fhir.ts', "export type { Coding } from 'fhir/r4'"],
  ['src/features/a/visit.ts', "export { a } from '#features/visit/visit-context.ts'"],
  ['src/platform/clipboard.ts', "void navigator.clipboard.writeText('a')"],
  ['src/platform/download.ts', 'URL.createObjectURL(new Blob())'],
  ['src/platform/visit-history.ts', "history.pushState({}, '')"],
  ['src/platform/leave-site.ts', "history.replaceState({}, '')"],
  ['src/platform/other-tabs.ts', "new BroadcastChannel('a').close()"],
  ['src/platform/print.ts', "document.title = 'a'"],
  ['src/platform/site-file.ts', "void fetch('/a')"],
  ['src/platform/speech.ts', 'speechSynthesis.cancel()'],
  ['src/session/agency.ts', "export type { SiteFile } from '#content/site-file/site-file.ts'"],
  ['src/platform/service-worker.ts', 'void navigator.serviceWorker.getRegistration()'],
  ['src/platform/offline-copy.ts', 'void caches.keys()'],
  [
    'src/worker/kept.ts',
    "void fetch('/a').then((a) => caches.open('a').then((b) => b.put('/a', a)))",
  ],
  ['src/ui/PageTitle.tsx', "document.title = 'a'"],
] as const

it.each(ALLOWED)('lets %s do %s', (path, code) => {
  expect(reportOn(path, code)).toContain('0 errors')
})

/** Where an override may stand for a ban of src/**, and how many of its words it may leave out. */
const EXCEPTIONS = [
  ['src/platform/clipboard.ts', 'no-restricted-properties', 1],
  ['src/platform/download.ts', 'no-restricted-properties', 1],
  ['src/platform/visit-history.ts', 'no-restricted-properties', 2],
  ['src/ui/PageTitle.tsx', 'no-restricted-properties', 1],
  ['src/main.tsx', 'no-restricted-properties', 2],
  ['src/inline/**', 'no-restricted-properties', 4],
  ['src/platform/other-tabs.ts', 'no-restricted-globals', 1],
  ['src/platform/site-file.ts', 'no-restricted-globals', 1],
  ['src/platform/speech.ts', 'no-restricted-globals', 1],
  ['src/platform/service-worker.ts', 'no-restricted-properties', 1],
  ['src/platform/offline-copy.ts', 'no-restricted-globals', 1],
  ['src/worker/**', 'no-restricted-globals', 4],
  ['src/domain/**', 'no-restricted-globals', 0],
]

it('repeats the whole ban in every exception, but for what the exception is about', () => {
  const [all, ...others] = overrides().filter(({ rules }) => BANS.some((ban) => ban in rules))
  const found = others.flatMap(({ files, rules }) =>
    BANS.filter((ban) => ban in rules).map((ban) => {
      const repeated = new Set((rules[ban] as unknown[]).map((entry) => JSON.stringify(entry)))
      const left = ((all?.rules[ban] ?? []) as unknown[]).filter(
        (entry) => !repeated.has(JSON.stringify(entry)),
      )
      return [files[0], ban, left.length]
    }),
  )
  expect(all?.files).toEqual(['src/**'])
  expect(found).toEqual(EXCEPTIONS)
})

it('reports files that import each other in a circle', () => {
  write('src/app/one.ts', "import { two } from './two.ts'\nexport const one = () => two")
  expect(
    reportOn('src/app/two.ts', "import { one } from './one.ts'\nexport const two = () => one"),
  ).toContain('cycle')
})

it('reports a promise that nobody waits for, and a switch that forgets a case', () => {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const compilerOptions = { strict: true, target: 'es2023', types: [] }
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src/typed'] }))
  write('src/typed/late.ts', 'async function late(): Promise<void> {}\nlate()')
  write('src/typed/gap.ts', "export const gap = (a: 'x' | 'y') => { switch (a) { case 'x': } }")
  write('.oxlintrc.json', readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8'))
  const report = lint(folder, 'src/typed')
  expect(report).toContain('no-floating-promises')
  expect(report).toContain('switch-exhaustiveness-check')
})

it('reports nothing of the code as it is', () => {
  expect(lint(ROOT, 'src')).toContain('0 errors')
}, 60_000)

function reportOn(path: string, code: string): string {
  write(path, code)
  write('.oxlintrc.json', configWithoutTypes())
  return lint(folder, path)
}

/** Runs the linter by Node itself: what stands in .bin cannot be spawned on Windows. */
function lint(cwd: string, path: string): string {
  return spawnSync(process.execPath, [OXLINT, path], { cwd, encoding: 'utf8' }).stdout
}

function overrides(): { files: string[]; rules: Record<string, unknown> }[] {
  return JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')).overrides
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
