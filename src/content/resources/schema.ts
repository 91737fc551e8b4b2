import * as z from 'zod/mini'

import { AREAS, AUDIENCES, COSTS, HOURS, LINE_KINDS, LINE_LANGUAGES } from './help-line.ts'

const DAY = z.iso.date('is not a day written as YYYY-MM-DD')
const SOURCE = z.string('is missing').check(z.regex(/^https:\/\/\S+$/, 'is not an https address'))
const SITE = z.string().check(z.regex(/^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/i, 'is not a site'))
const NUMBER = z
  .string()
  .check(z.regex(/^\d[\d -]*\d$/, 'is not a number with spaces or hyphens between its digits'))
const WORD = z.string().check(z.regex(/^[A-Z]+$/, 'is not a word in capitals'))
const DIGIT = z.string().check(z.regex(/^\d$/, 'is not one digit'))

const ANSWERED = {
  hours: z.enum(HOURS),
  languages: z.array(z.enum(LINE_LANGUAGES)),
  interpreters: z.optional(z.literal(true)),
}

const CHANNEL = z.discriminatedUnion('kind', [
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

/** The shape of a line as the build demands it. Used while building only: it is not shipped. */
export const HELP_LINE = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z-]+\.[a-z\d-]+$/, 'is not a country and a name')),
    kind: z.enum(LINE_KINDS),
    audience: z.array(z.enum(AUDIENCES)).check(z.minLength(1, 'names no one')),
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
