import type { TFunction } from 'i18next'

import type { ScreeningResult } from '#domain/screening-result.ts'
import type { FhirWords } from '#exports/fhir-words.ts'

type T = TFunction<['counselor', 'instrument']>

/** The words of both FHIR files: the questions as they are read on screen, in the language of `t`. */
export function fhirWords(t: T, language: string): FhirWords {
  return {
    language,
    title: t('fhir.title'),
    description: t('fhir.description'),
    copyright: t('fhir.copyright'),
    supervision: {
      question: t('instrument:supervision.question'),
      help: t('instrument:supervision.hint'),
      answer: (answer) => t(`instrument:supervision.options.${answer}.label`),
    },
    question: (id) => t(`instrument:criteria.${id}.question`),
    help: (id) =>
      t('fhir.help', {
        counts: t(`instrument:criteria.${id}.counts`),
        'does-not-count': t(`instrument:criteria.${id}.does-not-count`),
      }),
    answer: (answer) => t(`fhir.answers.${answer}`),
    result: {
      group: t('fhir.result.group'),
      whileEmpty: t('fhir.result.while-empty'),
      countedLow: t('fhir.result.counted-low'),
      countedHigh: t('fhir.result.counted-high'),
      band: t('fhir.result.band'),
      bandOf: (result) => bandOf(t, result),
    },
  }
}

function bandOf(t: T, result: ScreeningResult): string {
  switch (result.kind) {
    case 'one-band':
      return t(`fhir.result.bands.${result.band}`)
    case 'band-range':
      return t(`fhir.result.ranges.${result.lowest}`)
    case 'undetermined':
      return t('fhir.result.undetermined')
  }
}
