import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { findServer } from '../../../scripts/servers.mjs'
import { startServer, type Server } from './server.ts'

/** Starts Caddy with `deploy/Caddyfile`, but for its address, and without asking anyone for a certificate. */
export function startCaddy(): Promise<Server> {
  return startServer('Caddyfile', (place, recipe, [port]) => {
    const site = `http://127.0.0.1:${port}`
    const whole = `{\n\tadmin off\n}\n${recipe.replace('eleven.example', site)}`
    const own = join(place, 'run')
    const file = join(own, 'Caddyfile')
    writeFileSync(file, whole)
    return {
      command: findServer('caddy') ?? 'caddy',
      args: ['run', '--config', file, '--adapter', 'caddyfile'],
      env: { HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
      site,
    }
  })
}
