import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { fromLevelDb, fromMozLz4 } from './decoders.ts'

/** Something that must not be on a disk, and in which of a profile’s files it would tell. */
export interface Needle {
  readonly text: string
  /** Left out: in any file. */
  readonly within?: RegExp
  readonly except?: RegExp
}

interface ProfileFile {
  readonly path: string
  /** Its bytes, and what they say once undone. */
  readonly readings: readonly Buffer[]
}

/** Every file of a browser's profile, as bytes and, where it is packed, unpacked. */
export function readProfile(folder: string): ProfileFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file), readings: readingsOf(file) }))
}

/** Where in a profile needles are, in either of the ways that browsers write text: “text in file”. */
export function findIn(profile: readonly ProfileFile[], needles: readonly Needle[]): string[] {
  return needles.flatMap(({ text, within, except }) => {
    const spellings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
    return profile
      .filter(({ path }) => (within?.test(path) ?? true) && !except?.test(path))
      .filter(({ readings }) =>
        readings.some((bytes) => spellings.some((spelling) => bytes.includes(spelling))),
      )
      .map(({ path }) => `${text} in ${path}`)
  })
}

function readingsOf(file: string): Buffer[] {
  const bytes = readIfThere(file)
  if (file.endsWith('.ldb')) return [bytes, fromLevelDb(bytes)]
  const unpacked = fromMozLz4(bytes)
  return unpacked ? [bytes, unpacked] : [bytes]
}

/** A running browser takes files away while they are being read. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
