import { test } from '@playwright/test'

import { partIn, sayIn, type SpokenLanguage } from '../../support/say.ts'

/** The settings that a project of playwright.config.ts gives its tests. */
export interface Spoken {
  /** The language that the browser asks for. */
  readonly language: SpokenLanguage
}

/** A text of the app, found by its English, in the language of the run. */
export function say(english: string): string {
  return sayIn(language(), english)
}

/** What the text that an English part stands in looks like in the language of the run. */
export function part(english: string): RegExp {
  return partIn(language(), english)
}

function language(): SpokenLanguage {
  return (test.info().project.use as Partial<Spoken>).language ?? 'en'
}
