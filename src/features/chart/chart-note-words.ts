import type { TFunction } from 'i18next'

import type { CriterionId } from '#domain/criteria.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { countRange, type ScreeningResult } from '#domain/screening-result.ts'
import type { ChartNoteWords } from '#exports/chart-note.ts'

type T = TFunction<['counselor']>

/** The words of a chart note, in the language of `t`. */
export function chartNoteWords(t: T): ChartNoteWords {
  const criterion = (id: CriterionId, number: number) =>
    t('note.criterion', { number, name: t(`note.names.${id}`) })
  return {
    title: t('note.title'),
    date: (date) => t('note.date', { date }),
    instrument: t('note.instrument', { version: INSTRUMENT_VERSION }),
    answeredBy: (by) => t(`note.answered-by.${by}`),
    subjective: {
      heading: t('note.subjective'),
      howTaken: (supervision) => t(`note.how-taken.${supervision}`),
      list: (list) => t(`note.lists.${list}`),
      criterion,
    },
    notes: {
      heading: t('note.notes'),
      item: (id, number, text) => t('note.note', { criterion: criterion(id, number), text }),
    },
    result: {
      heading: t('note.result'),
      sentences: (result) => chartSentences(t, result),
      couldChange: (numbers) => t('note.could-change', { numbers }),
      noDifference: (numbers) => t('note.no-difference', { numbers }),
      none: (because) => t(`note.no-result.${because}`),
      notADiagnosis: t('note.not-a-diagnosis'),
    },
    statements: {
      heading: t('note.statements.heading'),
      remission: (remission) => t(`note.statements.remission.${remission}`),
      maintenanceTherapy: t('note.statements.maintenance-therapy'),
      controlledEnvironment: t('note.statements.controlled-environment'),
    },
    resources: t('note.resources'),
    plan: t('note.plan'),
  }
}

function chartSentences(t: T, result: ScreeningResult): string[] {
  const { low, high } = countRange(result.tally)
  const counted = low === high ? t('note.count', { low }) : t('note.count-range', { low, high })
  switch (result.kind) {
    case 'one-band':
      return [counted, t(`note.band.${result.band}`)]
    case 'band-range':
      return [counted, t(`note.range.${result.lowest}`)]
    case 'undetermined':
      return [counted, t('note.undetermined')]
  }
}
