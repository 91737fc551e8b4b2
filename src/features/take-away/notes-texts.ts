import type { TFunction } from 'i18next'

import { SAFETY_ON_PAPER } from '#domain/guidance.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { countRange, type ScreeningResult } from '#domain/screening-result.ts'
import type { HelpTexts, NotesTexts } from '#exports/take-away.ts'

type T = TFunction<['guidance', 'instrument', 'take']>

/** The words of a summary, the same sentences as on screen; `day` is already written out. */
export function notesTexts(t: T, day: string, help: HelpTexts): NotesTexts {
  return {
    title: t('take.title'),
    day,
    about: [t('take:about.what'), t('take:about.basis', { version: INSTRUMENT_VERSION })],
    result: {
      heading: t('take:result'),
      sentences: (result) => resultSentences(t, result),
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

/** The count and what health workers call it, as on the result page. */
function resultSentences(t: T, result: ScreeningResult): string[] {
  const { low, high } = countRange(result.tally)
  const counted =
    low === high
      ? t('result.count', { count: low })
      : t('result.count-and-maybe', { count: low, high })

  switch (result.kind) {
    case 'one-band':
      return [`${counted}.`, t(`result.one-band.${result.band}`)]
    case 'band-range':
      return [`${counted}.`, t(`result.range.${result.lowest}`)]
    case 'undetermined':
      return [
        `${t('result.so-far', { count: low })}.`,
        t('result.undetermined', { count: high - low }),
      ]
  }
}
