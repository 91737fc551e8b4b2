import type { Plugin } from 'vite'

/** `Link.displayName = "Link";`, a line of its own. */
const NAMING = /^\w+\.displayName = .*;$/gm

/**
 * Leaves out the names that react-router gives its parts for React's developer tools. To name a part
 * is an effect, so a bundler keeps every part that has a name, used or not: docs/adr/0024. Nothing
 * but react-router is touched: elsewhere such a line may be what makes an input a radio.
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
