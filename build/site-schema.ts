import { toJSONSchema } from 'zod/mini'

import { siteFileSchema } from '../src/content/site-file/schema.ts'
import { LANGUAGE_IDS } from '../src/i18n/languages.ts'

/** What an editor tells about each part while someone writes: docs/agency.md says more. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '': 'What an agency sets in its copy of Eleven. Every part may be left out.',
  agency: 'The name that local services are shown under: “From …”.',
  services: 'Services near by, in the order they are shown. They stand before the help lines.',
  'services.id': 'A name for this service in this file: small letters, digits and hyphens.',
  'services.kind': 'What the service does. It decides on which pages it stands.',
  'services.audience': 'Whom it is for, the first being whom it names. “everyone” for most.',
  'services.channels': 'The ways to reach it. May be empty where people come in person.',
  'services.cost': 'What it costs a person.',
  'services.source': 'An https page where these facts can be read.',
  'services.checkedOn': 'The day on which a person last checked them, as YYYY-MM-DD.',
  'services.words': 'What people read, in each language that is offered.',
  country: 'The country whose help lines are shown first. Anybody can choose another.',
  languages: 'The languages to offer, in their order. All of them where it is left out.',
  sharedDevice: 'For a device that goes from hand to hand.',
  'sharedDevice.fixedOn': 'Whether the mode is on from the start and stays on.',
  'sharedDevice.warnAfterSeconds': 'Seconds without a touch until a warning; 60 if left out.',
  'sharedDevice.wipeAfterSeconds':
    'Seconds without a touch until all is erased: 20 or more past the warning; 30 past it if left out.',
  leaveTo: 'Where Leave leads: an https page that is the same for everyone and tells nothing.',
}

interface Schema {
  description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** The JSON Schema of `site.json`, as text: the same rules as Eleven’s own, for an editor. */
export function siteSchemaText(): string {
  const schema = toJSONSchema(siteFileSchema(LANGUAGE_IDS), { io: 'input' }) as Schema
  for (const [place, description] of Object.entries(DESCRIPTIONS))
    partOf(schema, place).description = description
  return `${JSON.stringify({ title: 'site.json of Eleven', ...schema }, null, 2)}\n`
}

function partOf(schema: Schema, place: string): Schema {
  const steps = place === '' ? [] : place.split('.')
  return steps.reduce<Schema>((part, step) => {
    const found = (part.items ?? part).properties?.[step]
    if (!found) throw new Error(`The schema of site.json has no ${place}.`)
    return found
  }, schema)
}
