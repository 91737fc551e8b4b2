import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** From the root of the repository, as a sentence about a text names it. */
const LOCALES = 'src/content/locales'
const ROOT = join(import.meta.dirname, '../..')

/** One text that a person may read. */
export interface Text {
  /** The word file it stands in, without its ending: `guide`. */
  readonly file: string
  /** Its name in that file: `overdose.lead`. */
  readonly key: string
  readonly text: string
}

/** The word files of one language, by name without ending. */
export type WordFiles = Readonly<Record<string, object>>

/** The code of every language that has a folder of words, in order. */
export function languages(): string[] {
  return readdirSync(join(ROOT, LOCALES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** All that is written in a language. Throws where a file is not JSON. */
export function wordFilesOf(language: string): WordFiles {
  const folder = join(ROOT, LOCALES, language)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as object,
    ]),
  )
}

/** Every text of some word files, in the order they are written in. */
export function textsIn(files: WordFiles): Text[] {
  return Object.entries(files).flatMap(([file, words]) =>
    leavesOf(words).map(([key, text]) => ({ file, key, text })),
  )
}

/** Whether a text is what a help line calls itself. */
export function isNameOfLine({ file, key }: Omit<Text, 'text'>): boolean {
  return file === 'resources' && /^(?!countries\.)[\w-]+\.[\w-]+\.name$/.test(key)
}

/** Where a text stands, for a sentence about it. */
export function placeOf(language: string, { file, key }: Omit<Text, 'text'>): string {
  return `${LOCALES}/${language}/${file}.json, ${key}`
}

function leavesOf(words: object, prefix = ''): (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${prefix}${key}.`)
      : [[prefix + key, String(value)] as const],
  )
}
