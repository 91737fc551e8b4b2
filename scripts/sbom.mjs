// npm run sbom: prints the bill of materials of the built site (CycloneDX 1.5), for a release:
//   npm run --silent sbom > eleven.cdx.json
// Made here, because `npm sbom --omit dev` leaves out react, react-dom and zod (npm 11.19).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ROOT } from './installed.mjs'

/** @typedef {{ version?: string, integrity?: string, license?: string, dependencies?: Record<string, string> }} Locked */

/**
 * What the site is made of: each runtime dependency with what it needs in turn, and the packages whose
 * code the build puts in. Nothing in it changes but with the lockfile: no time, no number of its own.
 */
export function billOfMaterials() {
  const { name, version, description, license, dependencies } = read('package.json')
  const { packages } = read('package-lock.json')
  const shipped = read('src/content/shipped-packages.json')
  const places = new Set(Object.keys(dependencies).flatMap((one) => needs(packages, '', one)))
  for (const one of shipped)
    for (const place of needs(packages, '', one.name, false)) places.add(place)
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `pkg:npm/${name}@${version}`,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [...places].toSorted().map((place) => component(place, packages[place])),
  }
}

/**
 * Where a package and all that it needs lie: as Node looks for them, beside and then above.
 * @returns {string[]}
 */
function needs(
  /** @type {Record<string, Locked>} */ packages,
  /** @type {string} */ from,
  /** @type {string} */ name,
  deep = true,
  /** @type {string[]} */ seen = [],
) {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (!packages[place]) {
    if (from === '') throw new Error(`${name} is not in the lockfile.`)
    return needs(
      packages,
      from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''),
      name,
      deep,
      seen,
    )
  }
  if (seen.includes(place)) return seen
  seen.push(place)
  const next = deep ? Object.keys(packages[place].dependencies ?? {}) : []
  for (const one of next) needs(packages, place, one, deep, seen)
  return seen
}

function component(/** @type {string} */ place, /** @type {Locked | undefined} */ locked) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const [algorithm = '', hash = ''] = locked?.integrity?.split('-', 2) ?? []
  const purl = `pkg:npm/${name.replace('@', '%40')}@${locked?.version}`
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version: locked?.version,
    purl,
    licenses: [{ license: { id: locked?.license } }],
    hashes: [
      {
        alg: algorithm.replace('sha', 'SHA-'),
        content: Buffer.from(hash, 'base64').toString('hex'),
      },
    ],
  }
}

function read(/** @type {string} */ file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(billOfMaterials(), null, 2))
