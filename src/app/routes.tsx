import { Route, Routes, useParams } from 'react-router'

import { criterionAt } from '#domain/criteria.ts'
import { NEXT_STEPS } from '#domain/guidance.ts'
import { PATHS } from '#flow/paths.ts'
import { finishedSitting } from '#flow/sitting.ts'
import type { Purpose } from '#flow/steps.ts'
import { AboutScreen } from '#screens/about/AboutScreen.tsx'
import { AccessibilityScreen } from '#screens/accessibility/AccessibilityScreen.tsx'
import { BeforeScreen } from '#screens/before/BeforeScreen.tsx'
import { HelpScreen } from '#screens/help/HelpScreen.tsx'
import { NextStepScreen } from '#screens/next-step/NextStepScreen.tsx'
import { NoUseScreen } from '#screens/no-use/NoUseScreen.tsx'
import { NotFoundScreen } from '#screens/not-found/NotFoundScreen.tsx'
import { PrivacyScreen } from '#screens/privacy/PrivacyScreen.tsx'
import { QuestionScreen } from '#screens/question/QuestionScreen.tsx'
import { ResultScreen } from '#screens/result/ResultScreen.tsx'
import { ReviewScreen } from '#screens/review/ReviewScreen.tsx'
import { StartScreen } from '#screens/start/StartScreen.tsx'
import { SupervisionScreen } from '#screens/supervision/SupervisionScreen.tsx'
import { TakeScreen } from '#screens/take/TakeScreen.tsx'
import { useSession } from '#session/use-session.ts'
import { CounselorRoute } from './CounselorRoute.tsx'
import { GuideRoute } from './GuideRoute.tsx'
import { SetupRoute } from './SetupRoute.tsx'
import { SharedDeviceRoute } from './SharedDeviceRoute.tsx'
import { OfflineLine } from './OfflineLine.tsx'
import { OfflineRoute } from './OfflineRoute.tsx'
import { PaperRoute } from './PaperRoute.tsx'
import { StepGate } from './StepGate.tsx'

/** The table of contents: every screen and the in-app path that opens it. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<StartScreen offline={<OfflineLine />} />} path={PATHS.start} />
      <Route element={<BeforeScreen />} path={PATHS.before} />
      <Route element={<SupervisionScreen key="ask" purpose="ask" />} path={PATHS.supervision} />
      <Route
        element={<SupervisionScreen key="change" purpose="change" />}
        path={PATHS.changeSupervision}
      />
      <Route
        element={<SupervisionScreen key="settle" purpose="settle" />}
        path={PATHS.settleSupervision}
      />
      <Route
        element={<StepGate step={{ kind: 'no-use' }}>{() => <NoUseScreen />}</StepGate>}
        path={PATHS.noUse}
      />
      <Route element={<QuestionRoute purpose="ask" />} path={PATHS.question} />
      <Route element={<QuestionRoute purpose="change" />} path={PATHS.changeQuestion} />
      <Route element={<QuestionRoute purpose="settle" />} path={PATHS.settleQuestion} />
      <Route
        element={<StepGate step={{ kind: 'review' }}>{() => <ReviewScreen />}</StepGate>}
        path={PATHS.review}
      />
      <Route element={<ResultRoute />} path={PATHS.result} />
      <Route element={<NextStepRoute />} path={PATHS.nextStep} />
      <Route element={<TakeRoute />} path={PATHS.take} />
      <Route element={<HelpScreen />} path={PATHS.help} />
      <Route element={<AboutScreen />} path={PATHS.about} />
      <Route element={<AccessibilityScreen />} path={PATHS.accessibility} />
      <Route element={<GuideRoute />} path={PATHS.guide} />
      <Route element={<GuideRoute />} path={PATHS.chapter} />
      <Route element={<PrivacyScreen />} path={PATHS.privacy} />
      <Route element={<OfflineRoute />} path={PATHS.offline} />
      <Route element={<PaperRoute />} path={PATHS.paper} />
      <Route element={<CounselorRoute />} path={PATHS.together} />
      <Route element={<CounselorRoute />} path={PATHS.interview} />
      <Route element={<CounselorRoute />} path={PATHS.forCounselor} />
      <Route element={<SetupRoute />} path={PATHS.setup} />
      <Route element={<SharedDeviceRoute />} path={PATHS.sharedDevice} />
      <Route element={<NotFoundScreen />} path="*" />
    </Routes>
  )
}

function QuestionRoute({ purpose }: { readonly purpose: Purpose }) {
  const criterion = criterionAt(Number(useParams()['number']))
  if (criterion === undefined) return <NotFoundScreen />
  return (
    <StepGate step={{ kind: 'question', criterion, purpose }}>
      {() => <QuestionScreen criterion={criterion} key={criterion} purpose={purpose} />}
    </StepGate>
  )
}

function NextStepRoute() {
  const { choice } = useParams()
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

/** Open to everyone: who has no finished answers finds the help lines there. */
function TakeRoute() {
  const sitting = useSession((whole) => whole)
  return <TakeScreen finished={finishedSitting(sitting)} />
}
