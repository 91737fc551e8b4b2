import type { Answer, SupervisionAnswer } from '#domain/answers.ts'
import type { Situation } from '#domain/guidance.ts'
import type { AnsweredBy } from '#domain/interview.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** The buttons, by what is written on them in English. */
export const BUTTONS = [
  'Start',
  'Go on where you were',
  'Erase my answers and start over',
  'Continue',
  'Back',
  'Change this answer',
  'See what this means',
  'What this means',
  'Erase my answers',
  'Back to where you were',
  'Erase all, next person',
] as const
export type ButtonName = (typeof BUTTONS)[number]

/** The links that stand on many pages. */
export const LINKS = [
  'Eleven',
  'Get help now',
  'With a counselor',
  'All on one page',
  'One question per page',
  'For the counselor',
] as const
export type LinkName = (typeof LINKS)[number]

/**
 * One thing that a person can do. Questions are named by their number, 1 to 11; 0 is how opioids
 * were taken. An answer to the question on screen is named by its place there, from 0.
 */
export type Action =
  | { readonly do: 'press'; readonly button: ButtonName; readonly twice?: true }
  | { readonly do: 'follow'; readonly link: LinkName; readonly twice?: true }
  | { readonly do: 'choose'; readonly place: number }
  /** The Down key, so many times in a row, from the answer that is chosen or else the first. */
  | { readonly do: 'hold-down'; readonly presses: number }
  /** The Enter key, so many times in a row, from the answer that is chosen or else the first. */
  | { readonly do: 'lean-on-enter'; readonly presses: number }
  /** Letters and digits, as an elbow types them. */
  | { readonly do: 'type'; readonly keys: string }
  | { readonly do: 'change' | 'settle'; readonly question: number; readonly twice?: true }
  | { readonly do: 'fits'; readonly situation: Situation }
  | { readonly do: 'speak'; readonly language: LanguageId }
  | { readonly do: 'browser'; readonly way: 'back' | 'forward' | 'reload' }
  | { readonly do: 'open-address'; readonly address: Address }
  /** By the link, or by Shift three times. */
  | { readonly do: 'leave-and-return'; readonly by: 'link' | 'keys' }
  /** As a counselor. */
  | { readonly do: 'begin'; readonly answeredBy: AnsweredBy }
  | { readonly do: 'answer'; readonly question: number; readonly place: number }
  | { readonly do: 'note'; readonly question: number; readonly text: string }
  | { readonly do: 'tick'; readonly thing: Thing }

/** What a counselor may tick, and what it stands for. */
export const THINGS = ['maintenance', 'controlled', 'naloxone', 'keys'] as const
export type Thing = (typeof THINGS)[number]

export const ADDRESSES = ['/', '/es', '/help', '/es/help', '/result', '/question/4'] as const
export type Address = (typeof ADDRESSES)[number]

/** The answers in the order in which they stand on screen, written out here a second time. */
export const ANSWER_PLACES = ['yes', 'no', 'unsure', 'skipped'] as const satisfies Answer[]
export const SUPERVISION_PLACES = [
  'sole',
  'not-sole',
  'unsure',
  'no-use',
] as const satisfies SupervisionAnswer[]
