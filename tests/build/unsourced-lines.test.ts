import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'

import { LINES } from '#content/resources/lines-in.ts'
import { unsourcedLines } from '../../build/unsourced-lines.ts'

const FOLDER = join(import.meta.dirname, '../../src/content/resources')

it('the help lines reach a browser whole, without the addresses of their sources', async () => {
  const sources = Object.values(LINES).flatMap((lines) => lines.map(({ source }) => source))
  const written = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  for (const source of sources) expect(written.join('')).toContain(`'${source}'`)

  const fetched = await bundle(join(FOLDER, 'lines-in.ts'))
  for (const source of sources) expect(fetched).not.toContain(`source: "${source}"`)
  for (const { id, checkedOn } of Object.values(LINES).flat()) {
    expect(fetched).toContain(`id: "${id}"`)
    expect(fetched).toContain(`checkedOn: "${checkedOn}"`)
  }
  expect(fetched).not.toContain('source:')
})

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [unsourcedLines()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { preserveEntrySignatures: 'strict' },
      lib: { entry, formats: ['es'] },
    },
  })
  if (!Array.isArray(built)) throw new Error('Nothing was built.')
  return built
    .flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : '')))
    .join('')
}
