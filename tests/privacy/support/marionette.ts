import { connect, type Socket } from 'node:net'

/**
 * Firefox's own remote control, over plain TCP: each message is its length, a colon and
 * `[0, id, command, parameters]`; each reply `[1, id, error, result]`.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket
  #received = Buffer.alloc(0)
  #lastId = 0
  readonly #waiting = new Map<number, (reply: Reply) => void>()

  /** Connects, and waits for the greeting. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1')
    await new Promise((resolve, reject) => socket.once('data', resolve).once('error', reject))
    return new Marionette(socket)
  }

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (part) => this.#take(part))
    socket.on('error', () => {}) // Firefox hangs up when it quits
  }

  /** Sends a command and waits for its result; throws what Firefox says went wrong. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId
    const message = JSON.stringify([0, id, command, parameters])
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve))
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [, , error, result] = await reply
    if (error) throw new Error(`${command}: ${error.message}`)
    return result
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(part: Buffer | string): void {
    this.#received = Buffer.concat([this.#received, Buffer.from(part)])
    for (;;) {
      const colon = this.#received.indexOf(':')
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)))
      if (colon < 0 || this.#received.length < end) return
      const reply = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Reply
      this.#received = this.#received.subarray(end)
      this.#waiting.get(reply[1])?.(reply)
    }
  }
}

type Reply = [type: 1, id: number, error: { message: string } | null, result: unknown]
