import type { OpenAnswer } from '#domain/open-answers.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { StepLink } from '#features/visit/StepLink.tsx'
import { pathForStep } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import lone from '#ui/lone-link.module.css'
import styles from './ResultScreen.module.css'

/** What was left open, why, and whether it matters; each with a way back to it. */
export function OpenAnswers({ open }: { readonly open: readonly OpenAnswer[] }) {
  const { t } = useTranslation('guidance')
  if (open.length === 0) return null

  const mattering = open.filter(({ couldChange }) => couldChange)
  const idle = open.filter(({ couldChange }) => !couldChange)
  const waitsForSupervision = mattering.some(({ because }) => because === 'supervision-unsure')

  return (
    <section>
      <h2>{t('open.heading')}</h2>
      <ReadAloud name={t('open.heading')} />
      {mattering.length > 0 && (
        <>
          <p>{t(mattering.length === 1 ? 'open.settles' : 'open.could-change')}</p>
          <OpenList open={mattering} />
          {waitsForSupervision && (
            <p>
              <StepLink
                className={lone['lone']}
                to={pathForStep({ kind: 'supervision', purpose: 'settle' })}
              >
                {t('open.supervision')}
              </StepLink>
            </p>
          )}
        </>
      )}
      {idle.length > 0 && (
        <>
          <p>{t('open.no-difference', { count: idle.length })}</p>
          <OpenList open={idle} />
        </>
      )}
    </section>
  )
}

function OpenList({ open }: { readonly open: readonly OpenAnswer[] }) {
  const { t } = useTranslation(['guidance', 'instrument', 'ui'])
  return (
    <ul className={styles['open']}>
      {open.map(({ criterion, because }) => {
        const name = t(`instrument:criteria.${criterion}.name`)
        return (
          <li key={criterion}>
            <span>
              <b>{name}</b>
              {t(`open.because.${because}`)}
            </span>
            <StepLink
              label={t('ui:review.change-named', { name })}
              to={pathForStep({ kind: 'question', criterion, purpose: 'settle' })}
            >
              {t('ui:review.change')}
            </StepLink>
          </li>
        )
      })}
    </ul>
  )
}
