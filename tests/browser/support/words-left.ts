/**
 * The words on a page in the pseudo-language that are in plain letters: they stand in the code, where
 * no language reaches them. What another language is meant to say names that language, and addresses,
 * codes, words to be sent as they are and dates are no words of Eleven's. Runs in the page.
 */
export function wordsLeft(): string[] {
  const OTHERS = /[\w-]+(?:\.[\w-]+)+(?:\/\S*)?|\d{1,2} de [a-z]+ de \d{4}|\b[A-Z0-9-]+\b/g
  const SITE = /^[\w-]+(?:\.[\w-]+)+[,.]?$/
  const isSite = (element: Element | null) => SITE.test(element?.textContent ?? '')
  const texts = [...document.querySelectorAll('body *:not(script, style, noscript)')]
    .filter((element) => element.closest('[lang]') === document.documentElement)
    // A site may stand in parts, so that it breaks before a dot.
    .filter((element) => !isSite(element) && !isSite(element.parentElement))
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? ''),
      ...['aria-label', 'alt', 'title', 'placeholder'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    ])
  return [...texts, document.title].filter((text) =>
    /(?<![\p{L}’])[A-Za-z]{2,}(?!\p{L})/u.test(text.replaceAll(OTHERS, '')),
  )
}
