import type { ReactNode } from 'react'
import { useLocation } from 'react-router'

import { EnterCode } from '#features/answer-code/EnterCode.tsx'
import { Link } from '#features/visit/Link.tsx'
import { useSteps } from '#features/visit/use-steps.ts'
import { firstOpenStep } from '#flow/next-step.ts'
import { PATHS } from '#flow/paths.ts'
import { isEmpty } from '#flow/sitting.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { sessionStore } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import { LinkCards } from '#ui/LinkCards.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './StartScreen.module.css'
import { WaysForWorkers } from './WaysForWorkers.tsx'

type StartScreenProps = {
  /** The line on using the site with no signal. */
  readonly offline: ReactNode
}

/** What this is, what it is not, and what becomes of the answers. */
export function StartScreen({ offline }: StartScreenProps) {
  const { t } = useTranslation()
  const { goOn, goTo, eraseAndStartOver } = useSteps()
  const { key } = useLocation() // another for every arrival: what was half typed is then gone
  const begun = useSession((sitting) => !isEmpty(sitting))

  return (
    <>
      <PageTitle title={t('title.start')} />
      <h1 tabIndex={-1}>{t('start.heading')}</h1>
      <p className={styles['lead']}>{t('start.lead')}</p>
      <p>{t('start.what-it-is-not')}</p>
      <div className={styles['begin']}>
        {begun ? (
          <>
            <Button onPress={() => goTo(firstOpenStep(sessionStore.getState()))}>
              {t('start.go-on')}
            </Button>
            <Button look="outlined" onPress={eraseAndStartOver}>
              {t('start.over')}
            </Button>
          </>
        ) : (
          <Button leads="on" onPress={() => goOn({ kind: 'start' })}>
            {t('start.begin')}
          </Button>
        )}
      </div>
      <EnterCode key={key} onRead={() => goTo({ kind: 'review' })} />
      <h2>{t('start.straight-to')}</h2>
      <LinkCards>
        {[
          <Link key="help" to={PATHS.help}>
            <b>{t('nav.help')}</b> <span>{t('guide.help-summary')}</span>
          </Link>,
          <Link key="guide" to={PATHS.guide}>
            <b>{t('guide.name')}</b> <span>{t('guide.summary')}</span>
          </Link>,
        ]}
      </LinkCards>
      <section className={styles['privacy']}>
        <h2>{t('start.privacy.heading')}</h2>
        <ul>
          <li>{t('start.privacy.memory')}</li>
          <li>{t('start.privacy.closing')}</li>
          <li>
            {t('start.privacy.cannot-hide')} <Link to={PATHS.privacy}>{t('nav.privacy')}</Link>
          </li>
        </ul>
      </section>
      <p className={styles['quiet']}>{t('start.adults')}</p>
      <WaysForWorkers />
      {offline}
    </>
  )
}
