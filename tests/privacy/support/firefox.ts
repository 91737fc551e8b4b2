import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { findFirefox } from '../../../scripts/firefox.mjs'
import { Marionette } from './marionette.ts'

/** What makes Firefox ask for nothing by itself, and write its session file soon. */
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.interval': 500,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // No name is looked up: all but this machine goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // The preferences for tests switch off what is to be tested.
  'remote.prefs.recommended': false,
} as const

/** A Firefox that runs, and what its remote control is reached by. */
interface Running {
  readonly marionette: Marionette
  /** Closes it as a person does, so that it writes what it means to keep. */
  readonly quit: () => Promise<void>
}

/** Starts Firefox with a profile of its own that it keeps. Throws where there is none. */
export async function startFirefox(
  profile: string,
  more: { readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Running> {
  const command = findFirefox()
  if (!command) throw new Error('There is no Firefox: install it, or name it in E2E_FIREFOX.')
  const preferences = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  const args = ['--headless', '--marionette', ...(more.args ?? []), '--profile', profile]
  const firefox = spawn(command, args, {
    stdio: 'ignore',
    env: { ...process.env, ...more.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  })
  const ended = new Promise((resolve) => firefox.once('exit', resolve))
  const marionette = await Marionette.open(await portIn(join(profile, 'MarionetteActivePort')))
  return {
    marionette,
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] })
      await ended
      marionette.close()
    },
  }
}

/** Firefox writes down the port that it chose. */
async function portIn(file: string): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8'))
      if (port > 0) return port
    }
    await wait(200)
  }
  throw new Error('Firefox did not start.')
}
