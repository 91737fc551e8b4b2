import type { Plugin, ResolvedConfig } from 'vite'

import { PATHS } from '../src/flow/paths.ts'
import { criticalCss } from './critical-css.ts'
import { pageHtml } from './page-html.ts'
import { withPrerender } from './prerender.ts'
import { scriptOf } from './script.ts'
import { BARE_PAGE, type SitePage } from './site-pages.ts'
import { writeSite, type WrittenSitePage } from './write-site.ts'

/** Pages that carry the same styles: each set has its hash in the policy of every response. */
type Look = 'start' | 'help' | 'guide' | 'other'

/**
 * Writes every page of the site as whole HTML: the components and words that the app shows it with,
 * and in itself the styles that it is shown with. Why, and how the app takes over:
 * docs/adr/0020-static-first.md.
 */
export function writtenPages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'written-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle(_options, bundle) {
      const files = Object.values(bundle)
      const shell = bundle['index.html']
      const css = files.find(({ fileName }) => fileName.endsWith('.css'))
      if (shell?.type !== 'asset' || css?.type !== 'asset')
        throw new Error('The build has no page, or no stylesheet.')
      const [site, guard, script] = await Promise.all([
        withPrerender(config, writeSite),
        scriptOf('src/inline/guard.ts'),
        scriptOf('src/inline/page.ts'),
      ])
      const looks = await looksOf(site, String(css.source))

      delete bundle['index.html']
      this.emitFile({ type: 'asset', fileName: BARE_PAGE, source: shell.source })
      for (const page of site) {
        const words = files.find(({ name }) => name === `words-${page.language}`)?.fileName
        const look = looks.get(lookOf(page)) ?? ''
        const source = pageHtml(String(shell.source), page, { guard, script, look, words })
        for (const fileName of page.fileNames) this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

function lookOf({ address }: SitePage): Look {
  if (address === PATHS.start) return 'start'
  if (address.startsWith(PATHS.help) || address === PATHS.notFound) return 'help'
  return address.startsWith(PATHS.guide) ? 'guide' : 'other'
}

async function looksOf(
  site: readonly WrittenSitePage[],
  css: string,
): Promise<ReadonlyMap<Look, string>> {
  const shown = new Map<Look, string[]>()
  for (const page of site) {
    const look = lookOf(page)
    shown.set(look, [...(shown.get(look) ?? []), page.html, page.behind])
  }
  const looks = [...shown].map(
    async ([look, html]) => [look, await criticalCss(css, html)] as const,
  )
  return new Map(await Promise.all(looks))
}
