import type { infer as Infer, core } from 'zod/mini'

import type { SiteFault } from './fault.ts'
import { siteFileSchema } from './schema.ts'

type Shaped = Infer<ReturnType<typeof siteFileSchema>>
type Issue = core.$ZodIssue

/** The file in its shape, or what is wrong with it, part by part. */
export function shapeOf(
  json: object,
  languages: readonly string[],
): { readonly file: Shaped } | { readonly faults: readonly SiteFault[] } {
  const parsed = siteFileSchema(languages).safeParse(json)
  if (parsed.success) return { file: parsed.data }
  return { faults: parsed.error.issues.flatMap((issue) => faultsIn(issue, json)) }
}

function faultsIn(issue: Issue, json: object): SiteFault[] {
  const at = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(shortened).map((part) => {
      if (issue.path.length === 0) return { kind: 'unknown-part-of-file', part }
      return { kind: 'unknown-part', at, part }
    })

  const found = valueAt(json, issue.path)
  if (found === undefined) return [{ kind: 'missing', at }]
  switch (issue.code) {
    case 'invalid_type':
      return [{ kind: KIND_FOR_TYPE[issue.expected] ?? 'wrong', at }]
    case 'invalid_value':
      return [oneOf(issue.values.map(String), found, at)]
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : []
      return [oneOf(options.map(String), found, at)]
    }
    case 'too_big': {
      const most = Number(issue.maximum)
      if (issue.origin === 'number' || issue.origin === 'int') return [{ kind: 'over', at, most }]
      return [{ kind: issue.origin === 'array' ? 'too-many' : 'too-long', at, most }]
    }
    case 'too_small':
      if (issue.origin === 'array') return [{ kind: 'empty', at }]
      return [{ kind: 'under', at, least: Number(issue.minimum) }]
    case 'invalid_format':
      return [{ kind: FORMATS.find((kind) => kind === issue.message) ?? 'wrong', at }]
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return [{ kind: 'wrong', at }]
  }
}

/** What a check of the schema may say, by the message that it was given. */
const FORMATS = [
  'not-a-day',
  'not-https',
  'not-a-site',
  'not-a-number',
  'not-a-word',
  'not-a-digit',
  'not-an-id',
  'empty',
  'markup',
  'carries-along',
] as const

const KIND_FOR_TYPE: Readonly<
  Record<string, 'not-text' | 'not-a-list' | 'not-a-part' | 'not-a-count' | 'not-yes-or-no'>
> = {
  string: 'not-text',
  array: 'not-a-list',
  object: 'not-a-part',
  number: 'not-a-count',
  int: 'not-a-count',
  boolean: 'not-yes-or-no',
}

function oneOf(options: readonly string[], found: unknown, at: string): SiteFault {
  const said = typeof found === 'string' ? found : JSON.stringify(found)
  return { kind: 'not-one-of', at, found: shortened(said), options }
}

/** Where a part stands: `services.1.words.es`. Entries are counted from one, as people count. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.')
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    return isThere ? (value as Record<PropertyKey, unknown>)[step] : undefined
  }, json)
}

/** What a file says, short enough to stand in a sentence. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
