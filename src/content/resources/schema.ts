import * as z from 'zod/mini'

import { AREAS, AUDIENCES, COSTS, HOURS, LINE_KINDS, LINE_LANGUAGES } from './help-line.ts'

/** What can be wrong with one part of a line beyond its shape; the words for it are where it is said. */
export type PartFault =
  | 'missing'
  | 'not-a-day'
  | 'not-https'
  | 'not-a-site'
  | 'not-a-number'
  | 'not-a-word'
  | 'not-a-digit'
  | 'empty'

const says = (fault: PartFault) => fault

export const DAY = z.iso.date(says('not-a-day'))
export const SOURCE = z.string(says('missing')).check(z.regex(/^https:\/\/\S+$/, says('not-https')))
const SITE = z
  .string()
  .check(z.regex(/^[a-zA-Z\d-]+(\.[a-zA-Z\d-]+)+(\/\S*)?$/, says('not-a-site')))
const NUMBER = z.string().check(z.regex(/^\d[\d -]*\d$/, says('not-a-number')))
const WORD = z.string().check(z.regex(/^[A-Z]+$/, says('not-a-word')))
const DIGIT = z.string().check(z.regex(/^\d$/, says('not-a-digit')))

const ANSWERED = {
  hours: z.enum(HOURS),
  languages: z.array(z.enum(LINE_LANGUAGES)),
  interpreters: z.optional(z.literal(true)),
}

/** One way to reach a line. None but these kinds can be told, and each makes a link of its own. */
export const CHANNEL = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('call'),
    number: NUMBER,
    press: z.optional(DIGIT),
    ...ANSWERED,
  }),
  z.strictObject({ kind: z.literal('text'), number: NUMBER, word: z.optional(WORD), ...ANSWERED }),
  z.strictObject({ kind: z.enum(['chat', 'video']), site: SITE, ...ANSWERED }),
  z.strictObject({ kind: z.literal('textphone'), number: NUMBER, ...ANSWERED }),
  z.strictObject({ kind: z.literal('web'), site: SITE }),
])

export const AUDIENCE = z.array(z.enum(AUDIENCES)).check(z.minLength(1, says('empty')))

/** The shape of a line as the build demands it. */
export const HELP_LINE = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z-]+\.[a-z\d-]+$/, 'is not a country and a name')),
    kind: z.enum(LINE_KINDS),
    audience: AUDIENCE,
    area: z.optional(z.enum(AREAS)),
    channels: z.array(CHANNEL),
    cost: z.enum(COSTS),
    source: SOURCE,
    checkedOn: DAY,
  })
  .check(
    z.refine(({ kind, channels }) => channels.length > 0 || kind === 'emergency', {
      error: 'are missing',
      path: ['channels'],
    }),
  )
