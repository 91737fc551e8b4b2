import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const ROWS = readFileSync(join(ROOT, 'docs/threats.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*-/.test(line))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))

it('keeps a table of who may see what', () => {
  expect(ROWS.length).toBeGreaterThan(5)
})

it.each(ROWS.map((cells) => [cells[1], cells] as const))(
  'names a test that is there for what is promised against: %s',
  (_who, [, , , promise, tests = '', limits]) => {
    expect(promise).not.toBe('')
    expect(limits).not.toBe('')
    const named = [...tests.matchAll(/`([^`:]+): "([^"]+)"`/g)]
    expect(named.length).toBeGreaterThan(0)
    const gone = named.filter(([, file = '', title = '']) => {
      const path = join(ROOT, file)
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title)
    })
    expect(gone.map(([name]) => name)).toEqual([])
  },
)
