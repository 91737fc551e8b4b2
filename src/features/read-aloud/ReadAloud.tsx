import { useLocation } from 'react-router'

import { useTranslation } from '#i18n/use-translation.ts'
import { ReadingPanel, type ReadingPanelProps } from './ReadingPanel.tsx'

/**
 * Reads the section or the form that it stands in, and nothing before it is pressed. Where this
 * device has no voice of its own for the language, there is nothing to press.
 *
 * The reading ends with the panel that began it. Every arrival on a page has a panel of its own, and
 * so has every language: on a step, by whatever way, and on a change of language it falls silent.
 */
export function ReadAloud(props: ReadingPanelProps) {
  const { key } = useLocation()
  const { language } = useTranslation().i18n
  return <ReadingPanel key={`${key} ${language}`} {...props} />
}
