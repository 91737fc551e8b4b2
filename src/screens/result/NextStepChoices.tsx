import { NEXT_STEPS } from '#domain/guidance.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { StepLink } from '#features/visit/StepLink.tsx'
import { pathForNextStep } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { LinkCards } from '#ui/LinkCards.tsx'

/** Five equal ways on, in the same order after every result. */
export function NextStepChoices() {
  const { t } = useTranslation('guidance')
  return (
    <section data-print="never">
      <h2>{t('next.heading')}</h2>
      <ReadAloud name={t('next.heading')} />
      <p>{t('next.lead')}</p>
      <LinkCards>
        {NEXT_STEPS.map((id) => (
          <StepLink key={id} to={pathForNextStep(id)}>
            <b>{t(`next.${id}.name`)}</b> <span>{t(`next.${id}.teaser`)}</span>
          </StepLink>
        ))}
      </LinkCards>
    </section>
  )
}
