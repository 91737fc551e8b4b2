import { describe, expect, it } from 'vitest'

import { languages, textsIn, wordFilesOf } from '../../build/words/texts.ts'
import { READING_POLICIES, type ReadingPolicy } from '../../build/words/reading-policies.ts'
import { readingFaults } from '../../build/words/reading-report.ts'

/** What a client reads beside the counselor, or hears from them. */
const HEARD_BY_THE_CLIENT = /^(start|interview|prompts|tally|keys)\./

describe.each(languages())('what a client reads or hears beside a counselor, in %s', (language) => {
  it('is as easy as the questions', () => {
    const texts = textsIn(wordFilesOf(language)).filter(
      ({ file, key }) => file === 'counselor' && HEARD_BY_THE_CLIENT.test(key),
    )
    expect(texts.length).toBeGreaterThan(60)
    expect(readingFaults(language, texts, asQuestions(READING_POLICIES[language]))).toEqual([])
  })
})

/** The same measure, with the limit of the questions. */
function asQuestions(policy: ReadingPolicy | undefined): ReadingPolicy | undefined {
  if (policy?.kind !== 'formula') return policy
  return { ...policy, limits: { ...policy.limits, counselor: policy.limits.elsewhere } }
}
