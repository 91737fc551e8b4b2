import { NavigationType, useLocation, useNavigationType } from 'react-router'

import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Notice } from '#ui/Notice.tsx'

/** A sentence above the page for someone who came to it another way than by Continue. */
export function ArrivalNotice() {
  const { t } = useTranslation()
  const { state, pathname } = useLocation()
  const note = state as PageNote | null // only ever written by a visit, which knows no other notes
  const returned = useNavigationType() === NavigationType.Pop
  // It was said on the first arrival; by now it may not be true any more.
  if (!note || returned) return null

  switch (note.kind) {
    case 'resumed':
      return <Notice>{t('fresh.resumed')}</Notice>
    case 'erased':
      return <Notice>{t('fresh.erased')}</Notice>
    case 'next-person':
      return <Notice>{t('fresh.next-person')}</Notice>
    case 'refused':
      if (note.because === 'answers-missing' && pathname === PATHS.review)
        return <Notice>{t('refusal.answers-missing-review')}</Notice>
      return <Notice>{t(`refusal.${note.because}`)}</Notice>
    case 'place':
      return null
  }
}
