import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Texts. Pictures are small already. */
const TEXT = /\.(?:html|js|css|svg|json|txt)$/
/** What whoever runs the site may put another in the place of: a copy made now would outlive it. */
const REPLACED = ['site.json', 'robots.txt']

/** Little memory: new tables of codes more often, 1% less in a page. Much: less in a script. */
const MEMORY_LEVELS = [6, 8] as const

const packedAs = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gz: async (content: Buffer) => {
    const tries = MEMORY_LEVELS.map((memLevel) =>
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION, memLevel }),
    )
    return (await Promise.all(tries)).reduce((one, other) =>
      other.length < one.length ? other : one,
    )
  },
}

/** Whether a path names the compressed copy of another file, which is no file of the site itself. */
export function isPacked(path: string): boolean {
  return /\.(?:br|gz)$/.test(path)
}

/**
 * Puts a compressed copy beside each text of the built site, `help.html.br` and `help.html.gz`, for
 * servers that send those. Stands last: a copy is of the file as it is served.
 */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder.')
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        const texts = files.filter((file) => TEXT.test(file) && !REPLACED.includes(file))
        await Promise.all(byContent(dir, texts).map(([content, paths]) => pack(content, paths)))
      },
    },
  }
}

/** The files of a folder by what is in them: many pages are the same, and are packed once. */
function byContent(folder: string, files: readonly string[]): [Buffer, string[]][] {
  const same = new Map<string, [Buffer, string[]]>()
  for (const path of files.map((file) => join(folder, file))) {
    const content = readFileSync(path)
    const key = content.toString('base64')
    const [, paths] = same.get(key) ?? [content, []]
    same.set(key, [content, [...paths, path]])
  }
  return [...same.values()]
}

async function pack(content: Buffer, paths: readonly string[]): Promise<void> {
  for (const [ending, into] of Object.entries(packedAs)) {
    const packed = await into(content)
    for (const path of paths) writeFileSync(`${path}.${ending}`, packed)
  }
}
