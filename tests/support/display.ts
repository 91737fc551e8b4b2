import { spawn } from 'node:child_process'

/** A screen without a monitor. */
interface Display {
  /** What programs are told in `DISPLAY`, as `:99`. */
  readonly name: string
  readonly close: () => void
}

/** Starts an X server of this size on the first free display, which it writes to the descriptor it is given. */
export async function openDisplay(size: {
  readonly width: number
  readonly height: number
}): Promise<Display> {
  const screen = ['-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp']
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('The display server did not start.')))
    server.stdio[3]?.once('data', (written) => resolve(String(written).trim()))
  })
  return { name: `:${number}`, close: () => server.kill() }
}
