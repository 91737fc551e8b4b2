/** What of a channel says where it leads. */
interface Reach {
  readonly kind: string
  readonly number?: string | undefined
  readonly site?: string | undefined
  readonly press?: string | undefined
  readonly word?: string | undefined
}

/** One way to reach a line, so that the same way under two lines is the same string. */
export function reached({ kind, number, site, press, word }: Reach): string {
  const parts = [kind, number?.replaceAll(/\D/g, ''), site, press, word]
  return parts.filter((part) => part !== undefined).join(' ')
}
