import type { TFunction } from 'i18next'

import { WITHDRAWAL_SIGNS } from '#content/withdrawal-signs.ts'
import { isSupervisionExempt, type CriterionId } from '#domain/criteria.ts'
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
    help: (id) => (id === 'withdrawal' ? `${help(t, id)} ${signs(t)}` : help(t, id)),
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

function help(t: T, id: CriterionId): string {
  const counts = t(`instrument:criteria.${id}.counts`)
  const not = t(`instrument:criteria.${id}.does-not-count`)
  return isSupervisionExempt(id)
    ? t('fhir.help-asked-of-all', { counts, note: not })
    : t('fhir.help', { counts, not })
}

/** The list that the help on withdrawal speaks of. */
function signs(t: T): string {
  const names = WITHDRAWAL_SIGNS.map((sign) => t(`instrument:withdrawal-signs.${sign}`))
  return t('fhir.signs', { signs: names.join('; ') })
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
