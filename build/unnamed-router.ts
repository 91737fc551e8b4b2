import type { Plugin } from 'vite'

/** Where a component of react-router is given its name, for developer tools alone. */
const NAMING = /^\w+\.displayName = "\w*";$/gm

/**
 * Takes their names off the components of react-router. A name that is written onto a function is an
 * effect, for which all of the router would arrive for a few of its parts. Not by telling the bundler
 * that no property that is written counts: so it took the writes that make an input a radio button
 * out of react-dom.
 */
export function unnamedRouter(): Plugin {
  return {
    name: 'unnamed-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) => ({ code: code.replace(NAMING, ''), map: null }),
    },
  }
}
