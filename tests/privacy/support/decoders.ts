/**
 * The content of a file as Firefox keeps its sessions: a mark, the length, one LZ4 block.
 * Undefined for any other file. Format: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function fromMozLz4(file: Buffer): Buffer | undefined {
  if (file.subarray(0, 8).toString('latin1') !== 'mozLz40\0') return undefined
  const out = Buffer.alloc(file.readUInt32LE(8))
  let from = 12
  let to = 0
  while (from < file.length) {
    const token = byte(file, from++)
    const literals = lengthOf(token >> 4)
    file.copy(out, to, from, from + literals)
    from += literals
    to += literals
    if (from >= file.length) break
    const offset = file.readUInt16LE(from)
    from += 2
    to = repeat(out, to, offset, lengthOf(token & 15) + 4)
  }
  return out

  /** Four bits say up to 14; 15 says that more bytes follow, as long as they are full. */
  function lengthOf(bits: number): number {
    let length = bits
    if (bits < 15) return length
    for (;;) {
      const more = byte(file, from++)
      length += more
      if (more < 255) return length
    }
  }
}

/**
 * The blocks of a LevelDB table, which Chromium compresses with Snappy, each undone; empty for any
 * other file. Format: https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
export function fromLevelDb(file: Buffer): Buffer {
  const MAGIC = '57fb808b247547db'
  const footer = file.subarray(-48)
  if (footer.subarray(-8).toString('hex') !== MAGIC) return Buffer.alloc(0)
  const [, afterOffset] = varint(footer, 0)
  const [, afterMeta] = varint(footer, afterOffset)
  const index = block(file, footer, afterMeta)
  const blocks: Buffer[] = []
  const entriesEnd = index.length - 4 - 4 * index.readUInt32LE(index.length - 4)
  for (let at = 0; at < entriesEnd;) {
    const [, afterShared] = varint(index, at)
    const [keyLength, afterKeyLength] = varint(index, afterShared)
    const [valueLength, afterValueLength] = varint(index, afterKeyLength)
    blocks.push(block(file, index, afterValueLength + keyLength))
    at = afterValueLength + keyLength + valueLength
  }
  return Buffer.concat(blocks)
}

/** The block that a handle in another part of the table points to. */
function block(file: Buffer, holder: Buffer, handle: number): Buffer {
  const [offset, next] = varint(holder, handle)
  const [size] = varint(holder, next)
  const content = file.subarray(offset, offset + size)
  return file[offset + size] === 1 ? fromSnappy(content) : content
}

/** One Snappy block. Format: https://github.com/google/snappy/blob/main/format_description.txt */
export function fromSnappy(packed: Buffer): Buffer {
  const [length, first] = varint(packed, 0)
  const out = Buffer.alloc(length)
  let from = first
  let to = 0
  while (from < packed.length) {
    const tag = byte(packed, from++)
    if ((tag & 3) === 0) {
      const extra = Math.max(0, (tag >> 2) - 59)
      const size = (extra === 0 ? tag >> 2 : packed.readUIntLE(from, extra)) + 1
      from += extra
      packed.copy(out, to, from, from + size)
      from += size
      to += size
    } else if ((tag & 3) === 1) {
      to = repeat(out, to, ((tag >> 5) << 8) | byte(packed, from++), ((tag >> 2) & 7) + 4)
    } else {
      const width = (tag & 3) === 2 ? 2 : 4
      to = repeat(out, to, packed.readUIntLE(from, width), (tag >> 2) + 1)
      from += width
    }
  }
  return out
}

/** Copies what was written `offset` bytes before, byte by byte: the two may overlap. */
function repeat(out: Buffer, at: number, offset: number, length: number): number {
  for (let end = at + length; at < end; at += 1) out[at] = byte(out, at - offset)
  return at
}

function varint(buffer: Buffer, at: number): [value: number, next: number] {
  let value = 0
  for (let place = 0; ; place += 1) {
    const part = byte(buffer, at + place)
    value += (part & 127) * 2 ** (7 * place)
    if (part < 128) return [value, at + place + 1]
  }
}

/** A byte that the format says is there. */
function byte(buffer: Buffer, at: number): number {
  const found = buffer[at]
  if (found === undefined) throw new Error('The file ends too early.')
  return found
}
