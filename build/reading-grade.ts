import { syllable } from 'syllable'

/** Names that no simpler word stands for; each counts as one short word. */
const EXEMPT =
  /\b(opioids?|oxycodone|hydrocodone|morphine|codeine|tramadol|fentanyl|heroin|methadone|buprenorphine|naltrexone|naloxone|nalmefene|lofexidine|clonidine|xylazine|medetomidine|FindTreatment\.gov|SAMHSA|DSM-5-TR|American Psychiatric Association|Medication-Assisted Recovery Anonymous|Narcotics Anonymous|National Alliance for Recovery Residences|United States)\b/g

/**
 * The Flesch–Kincaid grade of an English text: about how many years of school it asks for.
 * Source: Kincaid and others, 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 */
export function readingGrade(text: string): number {
  const plain = text.replace(/\{\{\w+\}\}/g, '5').replace(EXEMPT, 'drug')
  const sentences = plain.split(/[.?!:]+[”"]?(?:\s|$)/).filter((part) => /\w/.test(part)).length
  const words = plain.split(/[\s–/]+/).filter((word) => /\w/.test(word))
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}
