import * as z from 'zod/mini'

import { COSTS } from '#content/resources/help-line.ts'
import { AUDIENCE, CHANNEL, DAY, SOURCE } from '#content/resources/schema.ts'
import { COUNTRIES } from '#domain/countries.ts'
import { IDLE, MOST, SERVICE_KINDS } from './site-file.ts'

/** Neither markup nor a character that hides, or turns round, what stands beside it. */
const NO_MARKUP = /^[^<>\p{Cc}\u202A-\u202E]*$/u
/** A whole https address that carries nothing along: no name, no query, no place on the page. */
const LEAVE_TO = /^https:\/\/[a-zA-Z\d-]+(\.[a-zA-Z\d-]+)+(:\d+)?(\/[^\s?#@]*)?$/

function text(most: number) {
  return z
    .string()
    .check(z.regex(/\S/, 'empty'), z.maxLength(most, 'too-long'), z.regex(NO_MARKUP, 'markup'))
}

function seconds({ least, most }: { readonly least: number; readonly most: number }) {
  return z.int().check(z.gte(least), z.lte(most))
}

const WORDS = z.strictObject({
  name: text(MOST.name),
  does: text(MOST.does),
  where: z.optional(text(MOST.where)),
  hours: z.optional(text(MOST.hours)),
})

/**
 * The shape of `site.json` for a site in these languages (BCP 47). A part that no one knows is a
 * fault: a name with a letter wrong would otherwise go unheard.
 */
export function siteFileSchema(languages: readonly string[]) {
  const words = Object.fromEntries(languages.map((language) => [language, z.optional(WORDS)]))
  const service = z.strictObject({
    id: z.string().check(z.regex(/^[a-z\d-]+$/, 'not-an-id')),
    kind: z.enum(SERVICE_KINDS),
    audience: AUDIENCE,
    channels: z.array(CHANNEL).check(z.maxLength(MOST.channels, 'too-many')),
    cost: z.enum(COSTS),
    source: SOURCE,
    checkedOn: DAY,
    words: z.strictObject(words),
  })
  return z.strictObject({
    $schema: z.optional(z.string()),
    agency: z.optional(text(MOST.agency)),
    services: z.optional(z.array(service).check(z.maxLength(MOST.services, 'too-many'))),
    country: z.optional(z.enum(COUNTRIES)),
    languages: z.optional(z.array(z.enum(languages)).check(z.minLength(1, 'empty'))),
    sharedDevice: z.optional(
      z.strictObject({
        fixedOn: z.optional(z.boolean()),
        warnAfterSeconds: z.optional(seconds(IDLE.warn)),
        wipeAfterSeconds: z.optional(seconds(IDLE.wipe)),
      }),
    ),
    leaveTo: z.optional(z.string().check(z.regex(LEAVE_TO, 'carries-along'))),
  })
}
