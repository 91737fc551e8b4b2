import type { i18n } from 'i18next'

/** How a text is asked for, without the types of the keys: those are the caller's. */
type Ask = (key: string, ...variables: unknown[]) => string
type AskFor = (...whose: unknown[]) => Ask

/**
 * Keeps each text without variables once it has been looked up: i18next goes through its separators,
 * languages, variables and nested texts anew each time, which was a tenth of the script of a step.
 * Each language and file has its own, and all are forgotten when words arrive.
 */
export function rememberTexts(instance: i18n): void {
  const known = new Map<string, Map<string, string>>()
  const lookUp = instance.getFixedT.bind(instance) as unknown as AskFor
  const forget = () => known.forEach((texts) => texts.clear())
  instance.store.on('added', forget)
  instance.store.on('removed', forget)

  function remembering(...whose: unknown[]): Ask {
    const ask = lookUp(...whose)
    const place = JSON.stringify(whose)
    const texts = known.get(place) ?? new Map<string, string>()
    known.set(place, texts)

    function remembered(key: string, ...variables: unknown[]): string {
      if (variables.length > 0) return ask(key, ...variables)
      const text = texts.get(key) ?? ask(key)
      texts.set(key, text)
      return text
    }
    return Object.assign(remembered, ask) // its language and file stand on it
  }
  instance.getFixedT = remembering as unknown as i18n['getFixedT']
}
