import type { Plugin } from 'vite'

/** What a person may say, as the code knows it. On a disk “yes” proves nothing: it is everywhere. */
const ANSWER_IDS = ['yes', 'no', 'unsure', 'skipped', 'sole', 'not-sole'] as const
const MODULE = 'virtual:answer-tokens'

/** The words that stand for the answers in the site under test: found anywhere, they are a trace. */
export const ANSWER_TOKENS = ANSWER_IDS.map(tokenFor)

/**
 * Builds the site with a token in place of every answer. The tokens are spelled only while the
 * site runs, so that its own files, which a browser may cache, do not hold them.
 */
export function answerTokens(): Plugin {
  return {
    name: 'answer-tokens',
    enforce: 'post',
    config: () => ({ json: { stringify: false } }),
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const backwards = ANSWER_IDS.map((answer) => [
        answer,
        tokenFor(answer).split('').toReversed(),
      ])
      return `const spell = (letters) => letters.split(',').reverse().join('')
        export const tokens = Object.fromEntries(${JSON.stringify(
          backwards.map(([answer, letters]) => [answer, String(letters)]),
        )}.map(([answer, letters]) => [answer, spell(letters)]))`
    },
    transform(code, id) {
      if (!/\/src\/.*\.(tsx?|json)$/.test(id)) return undefined
      const found: Replacement[] = []
      collect(this.parse(code), id.endsWith('.json'), found)
      if (found.length === 0) return undefined
      let result = code
      for (const { start, end, text } of found.toSorted((a, b) => b.start - a.start))
        result = result.slice(0, start) + text + result.slice(end)
      return { code: `import { tokens as __tokens } from '${MODULE}';\n${result}`, map: null }
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const start = bundle['index.html']
        if (start?.type !== 'asset') throw new Error('There is no start page to put tokens into.')
        start.source = String(start.source).replace('</body>', `${SPELL_IN_PAGE}</body>`)
      },
    },
  }
}

/** The start page can be answered before the app is there: it too holds tokens, and its file none. */
const SPELL_IN_PAGE = `<script>
  for (const page of [document, ...[...document.querySelectorAll('template')].map((each) => each.content)])
    for (const radio of page.querySelectorAll('[name=answer]:not([value=no-use])'))
      radio.value = '${tokenFor("'+radio.value+'")}'
</script>`

interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

function tokenFor(answer: string): string {
  return `zq-${answer}-said-7f3a`
}

/** Every place in a program where an answer stands: as a value, as a key, as what is looked up. */
function collect(node: unknown, onlyKeys: boolean, found: Replacement[]): void {
  if (Array.isArray(node)) return node.forEach((child) => collect(child, onlyKeys, found))
  if (!isNode(node)) return
  if (node.type === 'ImportDeclaration') return
  const literal = node.type === 'Literal' ? tokenIn(node['value']) : undefined
  if (literal !== undefined && !onlyKeys) replace(node, literal)
  if (node.type === 'Property' || node.type === 'MemberExpression') {
    const key = node[node.type === 'Property' ? 'key' : 'property']
    if (isNode(key) && node['computed'] !== true && node['shorthand'] !== true) {
      const token = tokenIn(key['name'] ?? key['value'])
      if (token !== undefined && node.type === 'Property') replace(key, `[${token}]`)
      if (token !== undefined && node.type === 'MemberExpression')
        replace({ ...key, start: key.start - 1 }, `[${token}]`)
      for (const child of Object.values(node)) if (child !== key) collect(child, onlyKeys, found)
      return
    }
  }
  for (const child of Object.values(node)) collect(child, onlyKeys, found)

  function replace({ start, end }: Node, text: string): void {
    found.push({ start, end, text })
  }
}

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function tokenIn(value: unknown): string | undefined {
  return ANSWER_IDS.some((answer) => answer === value)
    ? `__tokens[${JSON.stringify(value)}]`
    : undefined
}
