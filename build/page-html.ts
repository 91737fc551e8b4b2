import { PATHS } from '../src/flow/paths.ts'
import { HOME_LANGUAGE, LANGUAGE_IDS, LANGUAGES } from '../src/i18n/languages.ts'
import { noscriptNotice } from './noscript.ts'
import type { WrittenSitePage } from './write-site.ts'

/** What a page carries in itself, and what it asks for early. */
export interface Inside {
  /** The script of the head and the one at the end: src/inline. */
  readonly guard: string
  readonly script: string
  /** The styles that it is shown with. */
  readonly look: string
  /** Where the words of its language are, if they are not part of the first script. */
  readonly words: string | undefined
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/
const SCRIPT = /\s*<script type="module"[^>]*><\/script>/
const PRELOADS = /(?:\s*<link rel="modulepreload"[^>]*>)+/

/** A page as a file, made of the one that is built: what is seen first waits for no other file. */
export function pageHtml(shell: string, page: WrittenSitePage, inside: Inside): string {
  const { language, address, country } = page
  const [link] = STYLESHEET.exec(shell) ?? []
  if (link === undefined) throw new Error('The page that is built has no stylesheet.')
  const direction = language === HOME_LANGUAGE ? '' : ` dir="${LANGUAGES[language].direction}"`
  const [script = ''] = SCRIPT.exec(shell) ?? []
  const [preloads = ''] = PRELOADS.exec(shell) ?? []
  // A page that is not there has no address in another language to lead to.
  const mark = address === PATHS.notFound ? '' : address
  const open = page.isCountryOpen ? ` data-country="${country}"` : ''

  return [
    [link, ''],
    [script, ''],
    [preloads, ''],
    [
      `<html lang="${HOME_LANGUAGE}">`,
      `<html lang="${language}"${direction} data-page="${mark}"${open} data-languages="${LANGUAGE_IDS.join(' ')}">`,
    ],
    [
      /<title>.*<\/title>/,
      `<title>${page.title}</title><meta name="description" content="${page.description}">`,
    ],
    [
      '</head>',
      `<script>${inside.guard}</script><style>${inside.look}</style><noscript>${link.trim()}</noscript></head>`,
    ],
    [
      '<div id="root"></div>',
      `${noscriptNotice(language)}<div id="root">${page.html}</div>${page.behind}`,
    ],
    [
      '</body>',
      `${appTemplate(link.trim(), script, preloads, inside.words)}<script>${inside.script}</script></body>`,
    ],
  ].reduce((html: string, [part = '', other = '']) => replaced(html, part, String(other)), shell)
}

/**
 * What the app is fetched with, early and then to run, for src/inline/let-app-in.ts: nothing of it
 * competes with the page itself, and it never shows a page without its look. Each file of script runs
 * as a task of its own.
 */
function appTemplate(
  stylesheet: string,
  script: string,
  preloads: string,
  words: string | undefined,
): string {
  const [, attributes = ''] = /<script type="module"([^>]*)>/.exec(script) ?? []
  const first = attributes.replace(' src=', ' href=')
  const others = [...preloads.matchAll(/<link rel="modulepreload"([^>]*)>/g)].map(
    ([, its = '']) => its,
  )
  const early = [...others, first, ...(words ? [` crossorigin href="/${words}"`] : [])]
  return [
    '<template data-app>',
    stylesheet,
    ...early.map((its) => `<link rel="modulepreload"${its}>`),
    ...[...others.map((its) => its.replace(' href=', ' src=')), attributes].map(
      (its) => `<script type="module"${its}></script>`,
    ),
    '</template>',
  ].join('')
}

function replaced(html: string, part: string | RegExp, other: string): string {
  if (html.search(part) < 0) throw new Error(`The page that is built has no ${part}`)
  return html.replace(part, () => other)
}
