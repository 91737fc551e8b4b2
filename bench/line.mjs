import { connect, createServer } from 'node:net'
import { Transform } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'

/** Slow 4G. */
const ROUND_TRIP_MS = 150
const BYTES_A_MS = 200
/** What arrives together. */
const PIECE = 1460

/**
 * Puts a slow line in front of a server on this machine: a connection costs a round trip before
 * anything is asked, each way takes half of one, and all that comes down shares the line.
 * @param {string} server
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function slowLine(server) {
  const { port } = new URL(server)
  let freeAt = 0

  const line = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1')
    const openAt = performance.now() + ROUND_TRIP_MS
    const up = late(() => Math.max(openAt, performance.now()) + ROUND_TRIP_MS / 2)
    const down = late((bytes) => {
      freeAt = Math.max(freeAt, performance.now()) + bytes / BYTES_A_MS
      return freeAt + ROUND_TRIP_MS / 2
    })
    near.setNoDelay(true)
    near.pipe(up).pipe(far)
    far.pipe(down).pipe(near)
    // A browser that goes away takes the connection with it.
    for (const end of [near, far])
      end.on('error', () => {
        near.destroy()
        far.destroy()
      })
  })
  await new Promise((done) => line.listen(0, '127.0.0.1', () => done(undefined)))
  const address = line.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port.')
  return { address: `http://127.0.0.1:${address.port}/`, close: () => line.close() }
}

/** Lets each piece through at the time that is due for so many bytes, in their order. */
function late(/** @type {(bytes: number) => number} */ dueAt) {
  /** @type {Promise<unknown>} */
  let before = Promise.resolve()
  return new Transform({
    transform(/** @type {Buffer} */ bytes, _encoding, done) {
      for (let from = 0; from < bytes.length; from += PIECE) {
        const piece = bytes.subarray(from, from + PIECE)
        const due = dueAt(piece.length)
        before = before
          .then(() => after(Math.max(0, due - performance.now())))
          .then(() => this.push(piece))
      }
      done()
    },
    async flush(done) {
      await before
      done()
    },
  })
}
