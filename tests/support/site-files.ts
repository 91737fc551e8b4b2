import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The example that the documents show, as text. */
export const EXAMPLE_PATH = join(import.meta.dirname, '../../docs/examples/site.json')
export const EXAMPLE = readFileSync(EXAMPLE_PATH, 'utf8')

/** A service with nothing wrong. */
export const SERVICE = {
  id: 'clinic',
  kind: 'treatment-finder',
  audience: ['everyone'],
  channels: [{ kind: 'call', number: '555-0142', hours: 'always', languages: ['en'] }],
  cost: 'free',
  source: 'https://riverside.example/clinic',
  checkedOn: '2026-11-20',
  words: {
    en: { name: 'The clinic', does: 'Someone picks up.' },
    es: { name: 'La clínica', does: 'Alguien contesta.' },
  },
}

/** A whole file, from the parts that matter to a test. */
export function siteFile(parts: object): string {
  return JSON.stringify({ agency: 'Riverside Outreach', ...parts })
}

/** A file with the one service above, otherwise as told. */
export function withService(parts: object): string {
  return siteFile({ services: [{ ...SERVICE, ...parts }] })
}
