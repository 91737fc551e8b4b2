import type { i18n } from 'i18next'
import { useTranslation } from 'react-i18next'

import { loadLateWords } from '#i18n/word-files.ts'
import { LatePage } from './LatePage.tsx'
import { latePart } from './late-part.ts'

async function load(instance: i18n) {
  const [{ TakePage }] = await Promise.all([
    import('./TakePage.tsx'),
    loadLateWords(instance, 'take'),
  ])
  return TakePage
}

const takePage = latePart(load)

/**
 * Brings it before it is opened, for everyone: then it is there when the line is gone, and that it is
 * fetched tells nobody that somebody has a result. Never throws: who opens it is told.
 */
export async function bringTakePage(instance: i18n): Promise<void> {
  await load(instance).catch(() => {})
}

/** What a person takes along, which is not part of the first load: its screen and its words. */
export function TakeRoute() {
  const { t } = useTranslation()
  const name = t('take.link')
  return <LatePage heading={name} name={name} opening={t('page.opening')} part={takePage} />
}
