import type { SiteFault } from './fault.ts'
import { faultsInServices } from './service-faults.ts'
import { shapeOf } from './shape-faults.ts'
import { IDLE, MOST, type SiteFile } from './site-file.ts'

/** A file is in force as a whole, or refused as a whole with all that is wrong with it. */
export type CheckedSiteFile =
  | { readonly status: 'in-force'; readonly file: SiteFile }
  | { readonly status: 'refused'; readonly faults: readonly SiteFault[] }

interface Circumstances {
  /** YYYY-MM-DD: no service was checked after it. */
  readonly today: string
  /** The languages that Eleven speaks. */
  readonly languages: readonly string[]
  /** Where the site runs, if it does: Leave may not lead back to it. */
  readonly origin?: string
}

/** Holds the text of `site.json` against everything that it may be. The text may be anything. */
export function checkSiteFile(text: string, circumstances: Circumstances): CheckedSiteFile {
  if (text.length > MOST.file) return refused({ kind: 'too-big', most: MOST.file })
  if (/^\s*</.test(text)) return refused({ kind: 'web-page' })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '')) // an editor’s mark at the very beginning
  } catch (error) {
    const line = lineIn(text, String(error))
    return refused(line === undefined ? { kind: 'not-json' } : { kind: 'not-json-line', line })
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refused({ kind: 'not-an-object' })

  const shape = shapeOf(json, circumstances.languages)
  if ('faults' in shape) return refused(...shape.faults)
  // What the schema demands is this type; its own type has no list that is never empty.
  const file = shape.file as SiteFile
  const faults = faultsAmongParts(file, circumstances)
  return faults.length > 0 ? refused(...faults) : { status: 'in-force', file }
}

/** What only shows when one part is held against another. */
function faultsAmongParts(file: SiteFile, { today, languages, origin }: Circumstances) {
  const { agency, services = [], languages: offered = languages, sharedDevice, leaveTo } = file
  const faults: SiteFault[] = []
  if (services.length > 0 && agency === undefined) faults.push({ kind: 'missing', at: 'agency' })
  if (new Set(offered).size < offered.length)
    faults.push({ kind: 'twice', at: 'languages', found: offered.join(', ') })
  faults.push(...faultsInServices(services, offered, today))

  const { warnAfterSeconds: warn, wipeAfterSeconds: wipe } = sharedDevice ?? {}
  if (wipe !== undefined && warn === undefined)
    faults.push({ kind: 'missing', at: 'sharedDevice.warnAfterSeconds' })
  if (wipe !== undefined && warn !== undefined && wipe - warn < IDLE.gap)
    faults.push({ kind: 'gap-too-short', at: 'sharedDevice.wipeAfterSeconds', gap: IDLE.gap })
  if (leaveTo !== undefined && !URL.canParse(leaveTo))
    faults.push({ kind: 'carries-along', at: 'leaveTo' })
  else if (leaveTo !== undefined && new URL(leaveTo).origin === origin)
    faults.push({ kind: 'this-site', at: 'leaveTo' })
  return faults
}

function refused(...faults: readonly SiteFault[]): CheckedSiteFile {
  return { status: 'refused', faults }
}

/** The line that a browser’s or Node’s complaint about JSON points at, where it points at one. */
function lineIn(text: string, complaint: string): number | undefined {
  const line = /line (\d+)/.exec(complaint)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(complaint)?.[1]
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
}
