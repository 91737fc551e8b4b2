/** The languages this browser asks for, best first; empty where it does not say. */
export function browserLanguages(): readonly string[] {
  return navigator.languages
}
