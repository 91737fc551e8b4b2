/** Tells the browser, and all who read the page aloud, which language it is in and how it runs. */
export function setDocumentLanguage(tag: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = tag
  document.documentElement.dir = direction
}
