/** The headers of a response by name. */
export type Headers = Readonly<Record<string, string>>

export const NOTE = 'Made by the build for this very site; docs/serving.md says how to use it.'

/** One line for each header, as a server writes it. */
export function lines(headers: Headers, line: (name: string, value: string) => string): string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value))
}
