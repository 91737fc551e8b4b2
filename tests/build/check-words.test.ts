import { build, resolveConfig } from 'vite'
import { describe, expect, it } from 'vitest'

import { checkWords } from '../../build/words/check-words.ts'

/** An empty site, built in memory. */
const buildWith = (faults: string[]) =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'empty', resolveId: (id) => id, load: () => '' }, checkWords(() => faults)],
    build: { write: false, rolldownOptions: { input: 'empty' } },
  })

describe('a build', () => {
  it('is refused with each fault of the words in a sentence', async () => {
    const faults = [
      'es/ui.json, a: never “adicto”; instead: x.',
      'es/ui.json, b: too hard to read.',
    ]
    await expect(buildWith(faults)).rejects.toThrow(`Words:\n${faults.join('\n')}`)
  })

  it('passes when there is none', async () => {
    await expect(buildWith([])).resolves.toBeDefined()
  })

  it('of the site checks its words, and the site as it is written does not', async () => {
    const named = async (command: 'build' | 'serve') =>
      (await resolveConfig({}, command)).plugins.map(({ name }) => name)
    expect(await named('build')).toContain('check-words')
    expect(await named('serve')).not.toContain('check-words')
  })
})
