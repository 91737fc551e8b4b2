import { NEXT_STEP_CONTENT } from '#content/next-steps.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { useTranslation } from '#i18n/use-translation.ts'

type StepWithMore = 'talk' | 'medicine' | 'therapy' | 'not-today'

/** What stands behind a step's one act. */
export function MoreOnStep({ id }: { readonly id: StepWithMore }) {
  const { t } = useTranslation('guidance')
  return (
    <section>
      <h2>{t('next.more')}</h2>
      <ReadAloud name={t('next.more')} />
      <ul>
        {textsOf(id).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  )
}

function textsOf(id: StepWithMore) {
  switch (id) {
    case 'talk':
      return NEXT_STEP_CONTENT.talk.more.map((key) => `next.talk.more.${key}` as const)
    case 'medicine':
      return NEXT_STEP_CONTENT.medicine.more.map((key) => `next.medicine.more.${key}` as const)
    case 'therapy':
      return NEXT_STEP_CONTENT.therapy.more.map((key) => `next.therapy.more.${key}` as const)
    case 'not-today':
      return NEXT_STEP_CONTENT['not-today'].more.map((key) => `next.not-today.more.${key}` as const)
  }
}
