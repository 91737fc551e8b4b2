import type { TFunction } from 'i18next'

import { SAFETY_ON_PAPER } from '#domain/guidance.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import type { HelpTexts, NotesTexts } from '#exports/take-away.ts'
import { resultSentences } from '#content/result-sentences.ts'

type T = TFunction<['guidance', 'instrument', 'take']>

/** The words of a summary, the same sentences as on screen; `day` is already written out. */
export function notesTexts(t: T, day: string, help: HelpTexts): NotesTexts {
  return {
    title: t('take.title'),
    day,
    about: [t('take:about.what'), t('take:about.basis', { version: INSTRUMENT_VERSION })],
    result: {
      heading: t('take:result'),
      sentences: (result) => {
        const { counted, meaning } = resultSentences(t, result)
        return [`${counted}.`, meaning]
      },
      notADiagnosis: t('result.not-a-diagnosis'),
      howTaken: (supervision) => t(`take:how-taken.${supervision}`),
    },
    noted: {
      heading: t('noted.heading'),
      lead: (count) => t('noted.lead', { count }),
      why: t('noted.why'),
    },
    open: {
      heading: t('open.heading'),
      couldChange: (count) => t(count === 1 ? 'open.settles' : 'open.could-change'),
      noDifference: (count) => t('open.no-difference', { count }),
      item: ({ criterion, because }) =>
        t('take:open-item', {
          name: t(`instrument:criteria.${criterion}.name`),
          because: t(`open.because.${because}`),
        }),
    },
    answers: {
      heading: t('take:answers.heading'),
      item: (criterion, answer) =>
        t('take:answers.item', {
          name: t(`instrument:criteria.${criterion}.name`),
          answer: t(`instrument:short-answers.${answer}`),
        }),
    },
    next: {
      heading: t('take:next.heading'),
      items: [
        t('take:next.talk'),
        t('take:next.medicine'),
        ...SAFETY_ON_PAPER.map((id) => t(`safety.lines.${id}`)),
      ],
    },
    name: (criterion) => t(`instrument:criteria.${criterion}.name`),
    help,
  }
}
