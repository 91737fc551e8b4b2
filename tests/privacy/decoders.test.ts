import { expect, it } from 'vitest'

import { fromLevelDb, fromMozLz4, fromSnappy } from './support/decoders.ts'

it('reads what Firefox packs: letters as they are, then a copy that overlaps itself', () => {
  // Two letters; then 20 bytes from 2 back (15 + 1 + 4); then a last letter.
  const block = [0x2f, 0x61, 0x62, 0x02, 0x00, 0x01, 0x10, 0x21]
  const length = [23, 0, 0, 0]
  const file = Buffer.concat([Buffer.from('mozLz40\0'), Buffer.from([...length, ...block])])
  expect(String(fromMozLz4(file))).toBe(`${'ab'.repeat(11)}!`)
  expect(fromMozLz4(Buffer.from('not packed'))).toBeUndefined()
})

it('reads what Chromium packs: letters, a near copy and a far one', () => {
  // 12 bytes; two letters; 4 bytes from 2 back; 6 bytes from 6 back.
  const block = [12, 0x04, 0x61, 0x62, 0x01, 0x02, 0x16, 0x06, 0x00]
  expect(String(fromSnappy(Buffer.from(block)))).toBe('abababababab')
})

it('unpacks the blocks of a table, packed or not', () => {
  const packed = Buffer.from([8, 0x04, 0x61, 0x62, 0x09, 0x02, 1, 0, 0, 0, 0])
  const plain = Buffer.from([0x63, 0x64, 0, 0, 0, 0, 0])
  const entry = (handle: number[]) => [0, 1, handle.length, 0x6b, ...handle]
  const index = Buffer.from([
    ...entry([0, 6]),
    ...entry([11, 2]),
    0,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  const footer = Buffer.alloc(48)
  footer.set([0, 0, packed.length + plain.length, index.length - 5])
  footer.set(Buffer.from('57fb808b247547db', 'hex'), 40)
  const table = Buffer.concat([packed, plain, index, footer])
  expect(String(fromLevelDb(table))).toBe('ababababcd')
  expect(fromLevelDb(Buffer.from('a log, not a table'))).toHaveLength(0)
})
