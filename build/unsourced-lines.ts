import type { Plugin } from 'vite'

/** `source: 'https://…',`, on one line or two. */
const SOURCE = /^ +source:\s+'[^']*',\n/gm

/**
 * Leaves the sources of the help lines out of what a browser fetches: no page shows them, and their
 * addresses weigh more than all else a line holds. Who checks a fact finds its source beside it in
 * the files themselves, and so does `npm run check:facts`.
 */
export function unsourcedLines(): Plugin {
  return {
    name: 'unsourced-lines',
    apply: 'build',
    enforce: 'pre', // while it is still written as it is in the file
    transform: {
      filter: { id: /\/src\/content\/resources\/[\w-]+\.ts$/ },
      handler: (code) => ({ code: code.replaceAll(SOURCE, ''), map: null }),
    },
  }
}
