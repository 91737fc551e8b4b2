import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

import listed from '../src/content/shipped-packages.json' with { type: 'json' }

const PACKAGES = join(import.meta.dirname, '../node_modules')
/** Licences that ask for nothing but to be named. */
const ACCEPTED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']
/** In vite’s file, everything from here on is about what vite itself is built with. */
const OWN_PART = /\n# Licenses of bundled dependencies[^]*$/

/** A package whose code is in the built site. */
interface ShippedPackage {
  readonly name: string
  readonly licence: string
}

/**
 * Writes `licences.txt`: the licence of every package whose code is in the site. Refuses to build
 * where the list that the page about Eleven shows is another one, or a licence asks for more than
 * its name.
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? Object.entries(output.modules) : [],
      )
      const ids = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id)
      const shipped = packagesOf(ids)
      const faults = licenceFaults(shipped, listed)
      if (faults.length > 0) throw new Error(faults.join('\n'))
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: textOf(shipped) })
    },
  }
}

/** The packages that modules come from, by name, each once; code of our own has none. */
export function packagesOf(ids: readonly string[]): ShippedPackage[] {
  const names = ids.flatMap((id) => {
    const [, name] = /^(?:.*\/node_modules\/|\0)((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
    return name === undefined ? [] : [name]
  })
  return [...new Set(names)].toSorted().map((name) => ({ name, licence: licenceOf(name) }))
}

/** What is wrong with a list beside what is shipped. */
export function licenceFaults(
  shipped: readonly ShippedPackage[],
  list: readonly ShippedPackage[],
): string[] {
  const said = (one: ShippedPackage) => JSON.stringify({ name: one.name, licence: one.licence })
  const [there, held] = [shipped.map(said), list.map(said)]
  return [
    ...shipped
      .filter(({ licence }) => !ACCEPTED.includes(licence))
      .map(({ name, licence }) => `${name} is under ${licence}, which nobody has looked at.`),
    ...there
      .filter((one) => !held.includes(one))
      .map((one) => `src/content/shipped-packages.json lacks ${one}.`),
    ...held
      .filter((one) => !there.includes(one))
      .map((one) => `src/content/shipped-packages.json has ${one}, which is not in the site.`),
  ]
}

function textOf(shipped: readonly ShippedPackage[]): string {
  const ours = readFileSync(join(import.meta.dirname, '../LICENSE'), 'utf8')
  const theirs = shipped.map(({ name }) => section(name, licenceText(name)))
  return [section('Eleven', ours), ...theirs].join('\n')
}

function section(name: string, text: string): string {
  return `${name}\n${'='.repeat(name.length)}\n\n${text.trim()}\n`
}

function licenceText(name: string): string {
  const folder = join(PACKAGES, name)
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[sc]e/i.test(one))
  if (!file) throw new Error(`${name} comes without the text of its licence.`)
  return readFileSync(join(folder, file), 'utf8').replace(OWN_PART, '')
}

function licenceOf(name: string): string {
  const { license } = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')) as {
    license?: string
  }
  return license ?? 'no licence'
}
