/**
 * How many bytes may travel, as a host sends them compressed. First script and site: brotli, quality
 * 11. A page: brotli or gzip, whichever is more, because not every host has brotli; 14 kB is what
 * arrives in the first flight of a new connection. Who raises one says why: docs/adr/0025.
 */
export const BUDGETS = {
  /** All script that the start page loads before the first answer. */
  firstScript: 112_000,
  /** One start or help page, its styles and all. */
  page: 14_000,
  /** Every file of the site, in all languages. */
  site: 500_000,
} as const
