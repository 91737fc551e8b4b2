/** One of these ends a key for each plural form; code names the key without it. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/

/**
 * The keys, as `file:key`, that no string of the code names, whole or without its file. A string with
 * a value in it names every key that fits: `chapters.${id}.name` names `chapters.overdose.name`.
 */
export function unusedKeys(keys: readonly string[], code: readonly string[]): string[] {
  const strings = code.flatMap((source) => [...source.matchAll(/(['"`])((?:(?!\1)[^\n\\])+)\1/g)])
  const named = new Set(strings.map(([, , text]) => text))
  const patterns = [...named].filter((text) => text !== undefined && isPattern(text)).map(patternOf)
  return keys.filter((key) => {
    const name = key.replace(PLURAL, '')
    const short = name.slice(name.indexOf(':') + 1)
    return ![name, short].some(
      (form) => named.has(form) || patterns.some((pattern) => pattern.test(form)),
    )
  })
}

/** Long enough before its first value to be the beginning of a key. */
function isPattern(text: string): boolean {
  return /^[\w-]+[.:][^$]*\$\{/.test(text)
}

function patternOf(text: string | undefined): RegExp {
  const parts = (text ?? '')
    .split(/\$\{[^}]+\}/)
    .map((part) => part.replaceAll('.', String.raw`\.`))
  return new RegExp(`^${parts.join('.+')}$`)
}
