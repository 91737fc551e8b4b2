/**
 * How many bytes may travel, packed as a host sends them (build/precompress.ts): brotli unless it says
 * otherwise. Who raises one says why: docs/adr/0025-what-loads-first.md.
 */
export const BUDGETS = {
  /** All script that the start page loads before the first answer. */
  firstScript: 114_000,
  /** One start or help page, its styles and all: what arrives in the first flight of a connection. */
  page: 12_300,
  /** The same from a host that has no brotli. */
  pageInGzip: 14_336,
  /** All that a device fetches that is made ready for offline use, in every language. */
  offlineCopy: 275_000,
} as const
