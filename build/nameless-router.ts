import type { Plugin } from 'vite'

/** `Link.displayName = "Link";`, a line of its own. */
const NAMING = /^\w+\.displayName = .*;$/gm

/**
 * Leaves out the names that react-router gives its parts for React's developer tools. To name a
 * part is an effect, so a bundler keeps every part that has a name, used or not: docs/adr/0024.
 * Nothing but react-router is touched. Nor is the bundler told that no property that is written
 * counts: so it took the writes that make an input a radio button out of react-dom.
 */
export function namelessRouter(): Plugin {
  return {
    name: 'nameless-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) => ({ code: code.replaceAll(NAMING, ''), map: null }),
    },
  }
}
