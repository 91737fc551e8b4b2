import { NextPerson } from '#features/counselor/NextPerson.tsx'
import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import type { Interview } from '#session/interview.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { ChartNote } from './ChartNote.tsx'
import { Codes } from './Codes.tsx'
import { CountingRule } from './CountingRule.tsx'
import { FhirFiles } from './FhirFiles.tsx'
import styles from './ForCounselorScreen.module.css'
import { Given } from './Given.tsx'
import { Statements } from './Statements.tsx'
import { Totals } from './Totals.tsx'

type ForCounselorScreenProps = { readonly answeredBy: NonNullable<Interview['answeredBy']> }

/** What is for the counselor alone: the panel, the chart note, the FHIR files, the next person. */
export function ForCounselorScreen({ answeredBy }: ForCounselorScreenProps) {
  const { t } = useTranslation(['counselor', 'ui'])
  const who = t(`start.options.${answeredBy}.label`)
  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('clinician.title') })} />
      <h1 tabIndex={-1}>{t('clinician.heading')}</h1>
      <p>{t('clinician.lead')}</p>
      <p>
        {t('clinician.answered-by', { who })}
        <br />
        <Link to={PATHS.together}>{t('clinician.change')}</Link>
      </p>
      <Disclosure summary={t('clinician.panel')}>
        <Totals />
        <Statements />
        <Codes />
        <CountingRule />
      </Disclosure>
      <Given />
      <ChartNote answeredBy={answeredBy} />
      <FhirFiles />
      <section className={styles['done']}>
        <h2>{t('clinician.next-person.heading')}</h2>
        <p>{t('clinician.next-person.body')}</p>
        <NextPerson />
      </section>
    </>
  )
}
