import { useEffect } from 'react'

import { criterionAt } from '#domain/criteria.ts'
import { NEXT_STEPS } from '#domain/guidance.ts'
import { PATHS } from '#flow/paths.ts'
import { finishedSitting } from '#flow/sitting.ts'
import type { Purpose } from '#flow/steps.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { BeforeScreen } from '#screens/before/BeforeScreen.tsx'
import { HelpScreen } from '#screens/help/HelpScreen.tsx'
import { NextStepScreen } from '#screens/next-step/NextStepScreen.tsx'
import { NoUseScreen } from '#screens/no-use/NoUseScreen.tsx'
import { NotFoundScreen } from '#screens/not-found/NotFoundScreen.tsx'
import { QuestionScreen } from '#screens/question/QuestionScreen.tsx'
import { ResultScreen } from '#screens/result/ResultScreen.tsx'
import { ReviewScreen } from '#screens/review/ReviewScreen.tsx'
import { StartScreen } from '#screens/start/StartScreen.tsx'
import { SupervisionScreen } from '#screens/supervision/SupervisionScreen.tsx'
import { AboutRoute } from './AboutRoute.tsx'
import { CounselorRoute } from './CounselorRoute.tsx'
import { GuideRoute } from './GuideRoute.tsx'
import { SetupRoute } from './SetupRoute.tsx'
import { SharedDeviceRoute } from './SharedDeviceRoute.tsx'
import { OfflineLine } from './OfflineLine.tsx'
import { OfflineRoute } from './OfflineRoute.tsx'
import { Pages, type Page, type PathParts } from './Pages.tsx'
import { PaperRoute } from './PaperRoute.tsx'
import { StepGate } from './StepGate.tsx'
import { bringTakePage, TakeRoute } from './TakeRoute.tsx'
import { WaitingPage } from './WaitingPage.tsx'

/** The table of contents: every screen and the in-app path that opens it. */
const PAGES: readonly Page[] = [
  { path: PATHS.start, page: <StartScreen offline={<OfflineLine />} /> },
  { path: PATHS.before, page: <BeforeScreen /> },
  { path: PATHS.supervision, page: <SupervisionScreen key="ask" purpose="ask" /> },
  { path: PATHS.changeSupervision, page: <SupervisionScreen key="change" purpose="change" /> },
  { path: PATHS.settleSupervision, page: <SupervisionScreen key="settle" purpose="settle" /> },
  {
    path: PATHS.noUse,
    page: <StepGate step={{ kind: 'no-use' }}>{() => <NoUseScreen />}</StepGate>,
  },
  { path: PATHS.question, page: questionPage('ask') },
  { path: PATHS.changeQuestion, page: questionPage('change') },
  { path: PATHS.settleQuestion, page: questionPage('settle') },
  { path: PATHS.waiting, page: <WaitingPage /> },
  {
    path: PATHS.review,
    page: <StepGate step={{ kind: 'review' }}>{() => <ReviewScreen />}</StepGate>,
  },
  { path: PATHS.result, page: <ResultRoute /> },
  { path: PATHS.nextStep, page: nextStepPage },
  { path: PATHS.take, page: <TakeRoute /> },
  { path: PATHS.help, page: <HelpScreen /> },
  { path: PATHS.about, page: <AboutRoute page="about" /> },
  { path: PATHS.accessibility, page: <AboutRoute page="accessibility" /> },
  { path: PATHS.guide, page: <GuideRoute /> },
  { path: PATHS.chapter, page: <GuideRoute /> },
  { path: PATHS.privacy, page: <AboutRoute page="privacy" /> },
  { path: PATHS.offline, page: <OfflineRoute /> },
  { path: PATHS.paper, page: <PaperRoute /> },
  { path: PATHS.together, page: <CounselorRoute /> },
  { path: PATHS.interview, page: <CounselorRoute /> },
  { path: PATHS.forCounselor, page: <CounselorRoute /> },
  { path: PATHS.setup, page: <SetupRoute /> },
  { path: PATHS.sharedDevice, page: <SharedDeviceRoute /> },
  { path: '*', page: <NotFoundScreen /> },
]

export function AppRoutes() {
  const { i18n } = useTranslation()
  useEffect(() => void bringTakePage(i18n), [i18n]) // what is fetched, once the first page is shown
  return <Pages pages={PAGES} />
}

function questionPage(purpose: Purpose): Page['page'] {
  return ({ number }) => {
    const criterion = criterionAt(Number(number))
    if (criterion === undefined) return <NotFoundScreen />
    return (
      <StepGate step={{ kind: 'question', criterion, purpose }}>
        {/* From one question to the next the page stays, and its words change: half the work. */}
        {() => <QuestionScreen criterion={criterion} key={purpose} purpose={purpose} />}
      </StepGate>
    )
  }
}

function nextStepPage({ choice }: PathParts) {
  const id = NEXT_STEPS.find((step) => step === choice)
  return id ? <NextStepScreen id={id} key={id} /> : <NotFoundScreen />
}

function ResultRoute() {
  return (
    <StepGate step={{ kind: 'result' }}>
      {(sitting) => {
        const finished = finishedSitting(sitting) // the gate has seen to it that it is
        return finished && <ResultScreen {...finished} />
      }}
    </StepGate>
  )
}
