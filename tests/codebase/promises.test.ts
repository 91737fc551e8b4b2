import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = filesUnder('src', /\.tsx?$/)
/** What fetches the site’s own files, on a device that was made ready: docs/adr/0016. */
const WORKER = /^src\/worker\//

/** Asks for the one file that may stand beside the site: docs/adr/0018. */
const ASKS_ONCE = 'src/platform/site-file.ts'

describe('the source', () => {
  it.each([
    [
      /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection)\b/,
      'asks the network for nothing',
    ],
    [/\b(localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie/, 'stores nothing'],
    [/\b(beforeunload|devtools|persist)\b/, 'holds nobody back and keeps nothing'],
    [/dangerouslySetInnerHTML|innerHTML|\beval\(|new Function/, 'writes no markup from text'],
  ])('has no %s: it %s', (forbidden) => {
    const using = SOURCES.filter((file) => forbidden.test(codeOf(file)))
    expect(using.filter((file) => file !== ASKS_ONCE && !WORKER.test(file))).toEqual([])
  })

  it('asks for one address, in one place', () => {
    const code = codeOf(ASKS_ONCE)
    expect(code).toContain("const ADDRESS = '/site.json'")
    expect(code.match(/\bfetch\b.{9}/g)).toEqual(['fetch(ADDRESS,'])
    expect(code).not.toMatch(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|body:|method:/)
  })

  it('turns autocomplete off on every form and every control', () => {
    const controls = SOURCES.flatMap((file) =>
      [...codeOf(file).matchAll(/<(form|input|select|textarea)\b[^>]*?>/gs)].map(
        ([tag]) => [file, tag] as const,
      ),
    )
    expect(controls.length).toBeGreaterThan(1)
    expect(controls.filter(([, tag]) => !tag.includes('autoComplete="off"'))).toEqual([])
  })

  it('has no folder that anything could go into', () => {
    expect(
      SOURCES.filter((file) => /\/(utils?|helpers?|misc|common|shared|lib)[/.]/.test(file)),
    ).toEqual([])
    expect(SOURCES.filter((file) => basename(file).startsWith('index.'))).toEqual([])
  })

  it('renders to a string in the one file that the build calls, and the app never loads', () => {
    const found = SOURCES.filter((file) => /react-dom\/(server|static)/.test(codeOf(file)))
    expect(found).toEqual(['src/prerender.tsx'])
    expect(SOURCES.filter((file) => /['"].*\/prerender\.tsx/.test(codeOf(file)))).toEqual([])
  })

  it('has a test for every file of the domain that decides something', () => {
    const deciding = SOURCES.filter((file) => file.startsWith('src/domain/')).filter((file) =>
      codeOf(file).includes('function '),
    )
    const untested = deciding.filter(
      (file) => !existsSync(join(ROOT, file.replace('src/', 'tests/').replace('.ts', '.test.ts'))),
    )
    expect(untested).toEqual([])
  })
})

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
}

/** A file's code without its comments: a comment may name what the code may not use. */
function codeOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}
