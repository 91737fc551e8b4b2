import { NEXT_STEP_CONTENT } from '#content/next-steps.ts'
import type { NextStepId } from '#domain/guidance.ts'
import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { WaysToReach } from '#features/help-lines/WaysToReach.tsx'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { SafetyLines } from '#features/safety-lines/SafetyLines.tsx'
import { Link } from '#features/visit/Link.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { pathForChapter } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import lone from '#ui/lone-link.module.css'
import styles from './NextStepScreen.module.css'
import { MoreOnStep } from './MoreOnStep.tsx'

/** One next step: one thing to do, words to say out loud, and a little more behind it. */
export function NextStepScreen({ id }: { readonly id: NextStepId }) {
  const { t } = useTranslation(['ui', 'guidance'])
  const step = NEXT_STEP_CONTENT[id]

  return (
    <>
      <PageTitle title={t('title.page', { page: t('guidance:next.title') })} />
      <section>
        <h1 tabIndex={-1}>{t(`guidance:next.${id}.name`)}</h1>
        <ReadAloud name={t(`guidance:next.${id}.name`)} warns />
        <p className={styles['act']}>{t(`guidance:next.${id}.act`)}</p>
        <figure className={styles['say']}>
          <figcaption>{t('guidance:next.say')}</figcaption>
          <blockquote>{t(`guidance:next.${id}.say`)}</blockquote>
        </figure>
      </section>
      <HelpLines kinds={step.lines} />
      {id === 'safer' ? (
        <SafetyLines Ways={WaysToReach}>
          <ReadAloud name={t('guidance:safety.heading')} />
        </SafetyLines>
      ) : (
        <MoreOnStep id={id} />
      )}
      {'chapter' in step && (
        <p>
          <Link className={lone['lone']} to={pathForChapter(step.chapter)}>
            {t('guidance:next.guide')}
          </Link>
        </p>
      )}
      <WayBack />
    </>
  )
}
