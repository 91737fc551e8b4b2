import { useState } from 'react'

import { criterionNumber, type CriterionId } from '#domain/criteria.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { writeNote } from '#session/interview-store.ts'
import { useSession } from '#session/use-session.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { NoteField } from '#ui/NoteField.tsx'

/** An optional note to one question; open where one was written. */
export function CounselorNote({ criterion }: { readonly criterion: CriterionId }) {
  const { t } = useTranslation('counselor')
  const text = useSession(({ notes }) => notes[criterion])
  const [openAtFirst] = useState(text !== undefined)
  const number = criterionNumber(criterion)
  return (
    <Disclosure open={openAtFirst} summary={t('interview.note')}>
      <NoteField
        hint={t('interview.note-hint')}
        label={t('interview.note-for', { number })}
        value={text ?? ''}
        onType={(written) => writeNote(criterion, written)}
      />
    </Disclosure>
  )
}
