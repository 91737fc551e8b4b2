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
import { LATE_PAGES, type LatePageId } from './late-pages.ts'
import { LatePage } from './LatePage.tsx'
import { OfflineLine } from './OfflineLine.tsx'
import { Pages, type Page, type PathParts } from './Pages.tsx'
import { StepGate } from './StepGate.tsx'
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
  { path: PATHS.take, page: latePage('take') },
  { path: PATHS.help, page: <HelpScreen /> },
  { path: PATHS.about, page: latePage('about') },
  { path: PATHS.accessibility, page: latePage('accessibility') },
  { path: PATHS.guide, page: latePage('guide') },
  { path: PATHS.chapter, page: latePage('guide') },
  { path: PATHS.privacy, page: latePage('privacy') },
  { path: PATHS.offline, page: latePage('offline') },
  { path: PATHS.paper, page: latePage('paper') },
  { path: PATHS.together, page: latePage('counselor') },
  { path: PATHS.interview, page: latePage('counselor') },
  { path: PATHS.forCounselor, page: latePage('counselor') },
  { path: PATHS.setup, page: latePage('setup') },
  { path: PATHS.sharedDevice, page: latePage('sharedDevice') },
  { path: '*', page: <NotFoundScreen /> },
]

export function AppRoutes() {
  const { i18n } = useTranslation()
  // Before it is opened, for everyone, once the first page is shown: then it is there when the line is
  // gone, and that it is fetched tells nobody that somebody has a result.
  useEffect(() => void LATE_PAGES.take.part.bring(i18n), [i18n])
  return <Pages pages={PAGES} />
}

function latePage(id: LatePageId) {
  return <LatePage id={id} key={id} />
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
