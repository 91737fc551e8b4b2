import { fernandezHuertaIndex } from './fernandez-huerta.ts'
import { fleschKincaidGrade } from './flesch-kincaid.ts'

/** How hard the words of one language may be to read. */
export type ReadingPolicy =
  | {
      readonly kind: 'formula'
      readonly measure: string
      readonly valueOf: (text: string, names: readonly string[]) => number
      readonly hardest: 'highest' | 'lowest'
      /** The hardest that a text may be: in the guide, for a counselor, and everywhere else. */
      readonly limits: Readonly<Record<'guide' | 'counselor' | 'elsewhere', number>>
      /** What no simpler word can stand for; a reading formula says nothing about these. */
      readonly names: readonly string[]
    }
  /** No formula is known to fit the language: who reads its words instead, and how. */
  | { readonly kind: 'no-formula'; readonly instead: string }

/** Called the same in English and in Spanish. */
const NAMES_IN_BOTH = [
  'tramadol',
  'FindTreatment.gov',
  'SAMHSA',
  'DSM-5-TR',
  'American Psychiatric Association',
  'Medication-Assisted Recovery Anonymous',
  'National Alliance for Recovery Residences',
]

/**
 * One row for every language that has words. Grade 6 before and on the result, grade 8 in the guide,
 * grade 10 in what goes into a chart; a Fernández Huerta index of 70, 60 and 50 is about the same.
 */
export const READING_POLICIES: Readonly<Record<string, ReadingPolicy>> = {
  en: {
    kind: 'formula',
    measure: 'Flesch–Kincaid grade',
    valueOf: fleschKincaidGrade,
    hardest: 'highest',
    limits: { guide: 8, counselor: 10, elsewhere: 6 },
    names: [
      ...NAMES_IN_BOTH,
      'opioid',
      'opioids',
      'oxycodone',
      'hydrocodone',
      'morphine',
      'codeine',
      'fentanyl',
      'heroin',
      'methadone',
      'buprenorphine',
      'naltrexone',
      'naloxone',
      'nalmefene',
      'lofexidine',
      'clonidine',
      'xylazine',
      'medetomidine',
      'Narcotics Anonymous',
      'United States',
    ],
  },
  es: {
    kind: 'formula',
    measure: 'Fernández Huerta index',
    valueOf: fernandezHuertaIndex,
    hardest: 'lowest',
    limits: { guide: 60, counselor: 50, elsewhere: 70 },
    names: [
      ...NAMES_IN_BOTH,
      'opioide',
      'opioides',
      'oxicodona',
      'hidrocodona',
      'morfina',
      'codeína',
      'fentanilo',
      'heroína',
      'metadona',
      'buprenorfina',
      'naltrexona',
      'naloxona',
      'nalmefeno',
      'lofexidina',
      'clonidina',
      'xilacina',
      'medetomidina',
      'Narcóticos Anónimos',
      'Estados Unidos',
      'a. m.', // their stops end no sentence
      'p. m.',
    ],
  },
}
