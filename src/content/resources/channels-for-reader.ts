import type { Channel, HelpLine, Hours, LineLanguage } from './help-line.ts'

/** All that these ask about of a line. */
type Reachable = Pick<HelpLine, 'channels'>

type SiteChannel = Extract<Channel, { readonly kind: 'web' }>
type CallChannel = Extract<Channel, { readonly kind: 'call' }>
type AnsweredChannel = Exclude<Channel, SiteChannel>

/** The channels of a line as one reader needs them. */
export interface ReaderChannels {
  /** Answered in the reader's language; all of them where none is, or where no source says. */
  readonly own: readonly AnsweredChannel[]
  /** Answered in another language only, by that language. */
  readonly other: readonly (readonly [LineLanguage, readonly AnsweredChannel[]])[]
  readonly sites: readonly SiteChannel[]
  /** Texts are in English only, while calls are answered in other languages too. */
  readonly textEnglishOnly: boolean
}

/** Sorts the channels of a line for someone who reads `language` (BCP 47, `es` or `es-MX`). */
export function channelsForReader({ channels }: Reachable, language: string): ReaderChannels {
  const answered = channels.filter((channel) => channel.kind !== 'web')
  const inReach = answered.filter((channel) => speaks(channel, language))
  const own = inReach.length > 0 ? inReach : answered

  const other = new Map<LineLanguage, AnsweredChannel[]>()
  for (const channel of answered.filter((each) => !own.includes(each))) {
    const [first] = channel.languages
    if (first !== undefined) other.set(first, [...(other.get(first) ?? []), channel])
  }
  const texts = answered.filter(({ kind }) => kind === 'text')
  return {
    own,
    other: [...other],
    sites: channels.filter((channel) => channel.kind === 'web'),
    textEnglishOnly:
      texts.length > 0 &&
      texts.every(({ languages }) => languages.every((each) => each === 'en')) &&
      texts.some(({ languages }) => languages.length > 0) &&
      answered.some((each) => each.kind === 'call' && isForMore(each)),
  }
}

/** The languages a line is answered in, over all its channels. */
export function languagesOf({ channels }: Reachable): readonly LineLanguage[] {
  return [...new Set(channels.flatMap((each) => (each.kind === 'web' ? [] : each.languages)))]
}

/** When a line answers: `limited` where any channel is, and open only where all are. */
export function hoursOf({ channels }: Reachable): Hours | undefined {
  const hours = channels.flatMap((each) => (each.kind === 'web' ? [] : [each.hours]))
  if (hours.length === 0) return undefined
  if (hours.includes('limited')) return 'limited'
  return hours.includes('not-stated') ? 'not-stated' : 'always'
}

/** Whether a call is answered in more than English, by whoever answers or through an interpreter. */
function isForMore(call: CallChannel): boolean {
  return call.interpreters === true || call.languages.some((each) => each !== 'en')
}

function speaks({ languages }: AnsweredChannel, language: string): boolean {
  return languages.length === 0 || languages.some((each) => language.split('-')[0] === each)
}
