import { useState, type SubmitEvent } from 'react'

import { ANSWERED_BY } from '#domain/interview.ts'
import { NextPerson } from '#features/counselor/NextPerson.tsx'
import { Link } from '#features/visit/Link.tsx'
import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { beginInterview } from '#session/interview-store.ts'
import { isOfNobody, sessionStore } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'
import { RadioRow } from '#ui/RadioRow.tsx'
import styles from './TogetherScreen.module.css'

const QUESTION = 'who-answers'

/** Before a counselor begins: what this is, what the client is told, and who gives the answers. */
export function TogetherScreen() {
  const { t } = useTranslation(['counselor', 'ui'])
  const visit = useVisit()
  const begun = useSession((state) => !isOfNobody(state))
  // Looking at this page is not yet taking part: that begins with Continue.
  const [answeredBy, setAnsweredBy] = useState(() => sessionStore.getState().answeredBy)
  const [failedTries, setFailedTries] = useState(0)
  const failed = failedTries > 0 && answeredBy === undefined
  const title = t('ui:title.page', { page: t('ui:together.title') })

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault()
    if (answeredBy === undefined) return setFailedTries(failedTries + 1)
    beginInterview(answeredBy)
    visit.push(PATHS.interview)
  }
  return (
    <form autoComplete="off" noValidate onSubmit={handleSubmit}>
      <PageTitle title={failed ? t('ui:title.error', { title }) : title} />
      {failed && (
        <ErrorSummary
          errors={[{ text: t('start.nothing-chosen'), targetId: QUESTION }]}
          heading={t('ui:error.heading')}
          key={failedTries}
        />
      )}
      <h1 tabIndex={-1}>{t('ui:together.name')}</h1>
      <p>{t('start.lead')}</p>
      <ul>
        <li>{t('start.seen')}</li>
        <li>{t('start.report')}</li>
        <li>{t('start.kept')}</li>
      </ul>
      <p>
        <Link className={lone['lone']} to={PATHS.paper}>
          {t('ui:paper.name')}
        </Link>
      </p>
      {begun && (
        <div className={styles['begun']}>
          <p>{t('start.begun')}</p>
          <NextPerson />
        </div>
      )}
      <RadioRow
        legend={
          <h2 id={QUESTION} tabIndex={-1}>
            {t('start.question')}
          </h2>
        }
        length="long"
        options={ANSWERED_BY.map((value) => ({
          value,
          label: t(`start.options.${value}.label`),
          hint: t(`start.options.${value}.hint`),
        }))}
        value={answeredBy}
        onAnswer={setAnsweredBy}
      />
      <ButtonRow>
        <Button look="outlined" onPress={() => visit.back(PATHS.start)}>
          {t('ui:check.back')}
        </Button>
        <Button submits>{t('ui:check.continue')}</Button>
      </ButtonRow>
    </form>
  )
}
