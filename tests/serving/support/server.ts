import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ask } from './ask.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** A real server with the built site, on an address and in a folder of its own. */
export interface Server {
  readonly site: string
  /** The address without encryption, where the recipe has one. */
  readonly plain?: string
  /** Where the site lies; what is put there is served, or is not. */
  readonly folder: string
  /** All that the server wrote down since it was started. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** What a kind of server needs to be started with its recipe. */
export interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly site: string
  readonly plain?: string
}

/**
 * Lays out the site as docs/serving.md says, has `prepare` write what the server reads, and starts it.
 * `prepare` gets an empty folder with the site in it, `recipe` with its own paths, and two free ports.
 */
export async function startServer(
  file: 'nginx.conf' | 'Caddyfile',
  prepare: (place: string, recipe: string, ports: readonly [number, number]) => Start,
): Promise<Server> {
  const place = mkdtempSync(join(tmpdir(), 'eleven-served-'))
  for (const folder of ['dist', 'dist-serving'])
    cpSync(join(ROOT, folder), join(place, folder), { recursive: true })
  mkdirSync(join(place, 'run'))
  const recipe = readFileSync(join(ROOT, 'deploy', file), 'utf8').replaceAll('/srv/eleven', place)
  const { command, args, env, site, plain } = prepare(place, recipe, await freePorts())
  const server = spawn(command, args, { env: { ...process.env, ...env } })
  const written: string[] = []
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => written.push(String(part)))
  await answers(site, server, written)
  return {
    site,
    ...(plain !== undefined && { plain }),
    folder: join(place, 'dist'),
    log: () => written.join(''),
    async stop() {
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      await gone
      rmSync(place, { recursive: true })
    },
  }
}

/** Waits until a server answers; says what it wrote where it ends instead. */
async function answers(site: string, server: ChildProcess, written: string[]): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${written.join('')}`)
    try {
      await ask(site, '/')
      return
    } catch {
      await new Promise((later) => setTimeout(later, 50))
    }
  }
}

async function freePorts(): Promise<[number, number]> {
  const holders = [createServer(), createServer()]
  const [first = 0, second = 0] = await Promise.all(
    holders.map(async (holder) => {
      holder.listen(0, '127.0.0.1')
      await once(holder, 'listening')
      return (holder.address() as AddressInfo).port // it listens on a port, not on a pipe
    }),
  )
  for (const holder of holders) holder.close()
  return [first, second]
}
