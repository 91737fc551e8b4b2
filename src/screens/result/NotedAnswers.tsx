import type { CriterionId } from '#domain/criteria.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { useTranslation } from '#i18n/use-translation.ts'

/** What was said yes to and not counted, and why. */
export function NotedAnswers({ noted }: { readonly noted: readonly CriterionId[] }) {
  const { t } = useTranslation(['guidance', 'instrument'])
  if (noted.length === 0) return null
  return (
    <section>
      <h2>{t('noted.heading')}</h2>
      <ReadAloud name={t('noted.heading')} />
      <p>{t('noted.lead', { count: noted.length })}</p>
      <ul>
        {noted.map((id) => (
          <li key={id}>{t(`instrument:criteria.${id}.name`)}</li>
        ))}
      </ul>
      <p>{t('noted.why')}</p>
    </section>
  )
}
