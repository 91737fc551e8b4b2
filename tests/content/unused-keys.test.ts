import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { textsIn, wordFilesOf } from '../../build/words/texts.ts'
import { unusedKeys } from '../support/unused-keys.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Read as objects, not by a key in a string. */
const READ_OTHERWISE = /^written:/ // build/words-of-pages.ts
const CODE = ['src', 'build'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
)

it('every English text is shown somewhere', () => {
  const keys = textsIn(wordFilesOf('en')).map(({ file, key }) => `${file}:${key}`)
  expect(unusedKeys(keys, CODE).filter((key) => !READ_OTHERWISE.test(key))).toEqual([])
})

it('finds the keys that no code names', () => {
  const keys = ['ui:a.one', 'ui:a.two_one', 'ui:a.two_other', 'ui:b.x.name', 'ui:b.x.hint', 'ui:c']
  const code = ["t('a.one'); t('ui:a.two', { count })", 't(`b.${id}.name`)']
  expect(unusedKeys(keys, code)).toEqual(['ui:b.x.hint', 'ui:c'])
})
