import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { preview } from 'vite'

import { openDisplay } from '../../support/display.ts'
import { buildToLeave } from '../../support/elsewhere.ts'

const OUT = join(import.meta.dirname, '../../../node_modules/.cache/eleven/exit')

/**
 * Starts a display, a site elsewhere, and Eleven built to leave to it; Playwright calls a set-up
 * file by its default export.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const elsewhere = await buildToLeave(OUT)
  process.env['ELSEWHERE'] = elsewhere.address
  const site = await preview({ logLevel: 'warn', build: { outDir: OUT }, preview: { port: 0 } })
  process.env['SITE'] = site.resolvedUrls?.local[0] ?? ''

  const display = await openDisplay({ width: 1280, height: 900 })
  process.env['DISPLAY'] = display.name
  const manager = spawn('openbox', { stdio: 'ignore' })

  return async () => {
    manager.kill()
    display.close()
    elsewhere.close()
    await site.close()
  }
}
