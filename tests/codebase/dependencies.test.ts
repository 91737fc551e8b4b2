import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import shipped from '../../src/content/shipped-packages.json'
import { billOfMaterials } from '../../scripts/sbom.mjs'

const ROOT = join(import.meta.dirname, '../..')
/** Ours, and those of the proofs that bring software of their own. */
const FOLDERS = ['', 'tests/fhir/software', 'tests/privacy/grader']
/** What runs a script of its own when it is installed; ours never run: .npmrc. */
const INSTALL_SCRIPTS = {
  // Fetches lists from the network, which the test brings along: tests/privacy.
  '@mdn/mdn-http-observatory': 'tests/privacy/grader',
}

/** An empty folder of ours in the place of what a proof does not need. */
const STAND_IN = /^node_modules\/[^:]+\/(?:left-out|server-parts)$/

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  /** Lies in the file of the package above it, whose hash covers it. */
  readonly inBundle?: boolean
}

describe('what the site is made of', () => {
  const runtime = Object.keys(manifestOf('').dependencies ?? {})

  it('is twelve packages or fewer', () => {
    expect(runtime.length).toBeLessThanOrEqual(12)
  })

  it.each([
    ['Runtime', 'dependencies'],
    ['Development', 'devDependencies'],
  ] as const)('is in the record, each package with its reason: %s', (title, kind) => {
    const record = readFileSync(join(ROOT, 'docs/adr/0004-toolchain.md'), 'utf8')
    const [, rest = ''] = record.split(`${title} dependencies and their reasons:\n\n`)
    const [table = ''] = rest.split('\n\n')
    const rows = [...table.matchAll(/^\| ([@\w][@\w/, -]*?) +\| (\S.*?) +\|$/gm)].slice(1)
    const reasoned = rows.flatMap(([, names = '']) => names.split(', '))
    expect(reasoned.toSorted()).toEqual(Object.keys(manifestOf('')[kind] ?? {}).toSorted())
  })

  it('is all in the bill of materials, in the version and with the hash of the lockfile', () => {
    const { components } = billOfMaterials()
    const billed = components.map(({ name }) => name)
    expect(billed).toEqual(expect.arrayContaining([...runtime, ...shipped.map(({ name }) => name)]))
    expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length)
    const locked = lockedIn('')
    for (const { name, version, hashes, licenses } of components) {
      const entry = locked[`node_modules/${name}`]
      expect([name, version]).toEqual([name, entry?.version])
      const [{ alg, content } = { alg: '', content: '' }] = hashes
      const hash = Buffer.from(content, 'hex').toString('base64')
      expect([name, `${alg.replace('SHA-', 'sha')}-${hash}`]).toEqual([name, entry?.integrity])
      expect(licenses[0]?.license.id).toMatch(/^[\w.-]+$/)
    }
  })

  it('has nothing in its bill that no part of it needs', () => {
    const billed = billOfMaterials().components.map(({ name }) => name)
    expect(billed).not.toContain('vitest')
    expect(billed.length).toBeLessThan(25)
  })
})

describe.each(FOLDERS)('the packages of ./%s', (folder) => {
  it('are named in one exact version each', () => {
    const { dependencies, devDependencies } = manifestOf(folder)
    const versions = Object.values({ ...dependencies, ...devDependencies })
    const loose = versions.filter((version) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))
    expect(loose.filter((version) => version !== 'file:left-out')).toEqual([])
  })

  it('come from the registry alone, and are what they were, to the byte', () => {
    const packages = Object.entries(lockedIn(folder)).filter(([place]) => place !== '')
    expect(packages.length).toBeGreaterThan(0)
    const isStandIn = (place: string, { link, resolved = '' }: Locked) =>
      STAND_IN.test(link === true ? resolved : place)
    const strange = packages.filter(
      ([place, locked]) =>
        !isStandIn(place, locked) &&
        locked.inBundle !== true &&
        (!/^sha512-[\w+/]{86}==$/.test(locked.integrity ?? '') ||
          !(locked.resolved ?? 'https://registry.npmjs.org/').startsWith(
            'https://registry.npmjs.org/',
          )),
    )
    expect(strange).toEqual([])
  })

  it('run nothing of their own when they are installed but what is listed', () => {
    const running = Object.entries(lockedIn(folder)).filter(([, one]) => one.hasInstallScript)
    const listed = Object.entries(INSTALL_SCRIPTS).filter(([, where]) => where === folder)
    expect(running.map(([place]) => place.replace(/^.*node_modules\//, '')).toSorted()).toEqual(
      listed.map(([name]) => name),
    )
  })
})

it('installs without letting a package run anything, and pins what is added', () => {
  const settings = readFileSync(join(ROOT, '.npmrc'), 'utf8').split('\n')
  expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']))
})

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest
}

function lockedIn(folder: string): Readonly<Record<string, Locked>> {
  const file = readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8')
  return (JSON.parse(file) as { packages: Record<string, Locked> }).packages
}
