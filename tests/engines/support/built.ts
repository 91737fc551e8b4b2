import { join } from 'node:path'

/** Where the site is built that the journeys are walked in. */
export const BUILT = join(import.meta.dirname, '../../../node_modules/.cache/eleven/engines')
