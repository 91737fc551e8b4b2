import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import { answerQuestion, sessionStore } from '#session/session-store.ts'
import { turnOffSharedDevice, turnOnSharedDevice } from '#session/shared-device.ts'
import { beginInterview } from '#session/interview-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { renderApp } from '../support/render-app.tsx'

/** The name of the screen that throws as soon as it is to be shown. */
const fault = vi.hoisted(() => ({ in: '' }))

const breaking = vi.hoisted(
  () =>
    (name: string) =>
    async (original: () => Promise<unknown>): Promise<object> => {
      const module = (await original()) as Record<string, (props: object) => unknown>
      return {
        ...module,
        [name](props: object) {
          if (fault.in === name) throw new Error('A fault planted by a test.')
          return module[name]?.(props)
        },
      }
    },
)

vi.mock('#screens/start/StartScreen.tsx', breaking('StartScreen'))
vi.mock('#screens/before/BeforeScreen.tsx', breaking('BeforeScreen'))
vi.mock('#screens/supervision/SupervisionScreen.tsx', breaking('SupervisionScreen'))
vi.mock('#screens/no-use/NoUseScreen.tsx', breaking('NoUseScreen'))
vi.mock('#screens/question/QuestionScreen.tsx', breaking('QuestionScreen'))
vi.mock('#screens/review/ReviewScreen.tsx', breaking('ReviewScreen'))
vi.mock('#screens/result/ResultScreen.tsx', breaking('ResultScreen'))
vi.mock('#screens/next-step/NextStepScreen.tsx', breaking('NextStepScreen'))
vi.mock('#screens/take/TakeScreen.tsx', breaking('TakeScreen'))
vi.mock('#screens/help/HelpScreen.tsx', breaking('HelpScreen'))
vi.mock('#screens/about/AboutScreen.tsx', breaking('AboutScreen'))
vi.mock('#screens/accessibility/AccessibilityScreen.tsx', breaking('AccessibilityScreen'))
vi.mock('#screens/privacy/PrivacyScreen.tsx', breaking('PrivacyScreen'))
vi.mock('#screens/guide/GuideScreen.tsx', breaking('GuideScreen'))
vi.mock('#screens/chapter/ChapterScreen.tsx', breaking('ChapterScreen'))
vi.mock('#screens/offline/OfflineScreen.tsx', breaking('OfflineScreen'))
vi.mock('#screens/paper/PaperScreen.tsx', breaking('PaperScreen'))
vi.mock('#screens/setup/SetupScreen.tsx', breaking('SetupScreen'))
vi.mock('#screens/together/TogetherScreen.tsx', breaking('TogetherScreen'))
vi.mock('#screens/interview/InterviewScreen.tsx', breaking('InterviewScreen'))
vi.mock('#screens/for-counselor/ForCounselorScreen.tsx', breaking('ForCounselorScreen'))
vi.mock('#screens/not-found/NotFoundScreen.tsx', breaking('NotFoundScreen'))
vi.mock('#screens/shared-device/SharedDeviceScreen.tsx', breaking('SharedDeviceScreen'))
vi.mock('#screens/attract/AttractScreen.tsx', breaking('AttractScreen'))
vi.mock('#screens/shared-before/SharedBeforeScreen.tsx', breaking('SharedBeforeScreen'))
vi.mock('#screens/closed/ClosedScreen.tsx', breaking('ClosedScreen'))

beforeEach(() => {
  vi.mocked(console.error).mockImplementation(() => {}) // oxlint-disable-line no-console -- React tells a developer
})
afterEach(() => {
  fault.in = ''
  // oxlint-disable-next-line no-console -- a person's build keeps it to itself: src/app/show.tsx
  vi.mocked(console.error).mockClear()
})

const isBroken = async () =>
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Something went wrong on our side' }),
  ).toBeVisible()

const AGAIN = 'Try this page again'
const BACK = 'Hand back'

const OWN_DEVICE = [
  ['StartScreen', PATHS.start],
  ['BeforeScreen', PATHS.before],
  ['SupervisionScreen', PATHS.supervision],
  ['QuestionScreen', '/question/4'],
  ['ReviewScreen', PATHS.review],
  ['ResultScreen', PATHS.result],
  ['NextStepScreen', '/next/safer'],
  ['TakeScreen', PATHS.take],
  ['HelpScreen', PATHS.help],
  ['AboutScreen', PATHS.about],
  ['AccessibilityScreen', PATHS.accessibility],
  ['PrivacyScreen', PATHS.privacy],
  ['GuideScreen', PATHS.guide],
  ['ChapterScreen', '/guide/overdose'],
  ['OfflineScreen', PATHS.offline],
  ['PaperScreen', PATHS.paper],
  ['SetupScreen', PATHS.setup],
  ['TogetherScreen', PATHS.together],
  ['InterviewScreen', PATHS.interview],
  ['ForCounselorScreen', PATHS.forCounselor],
  ['NotFoundScreen', PATHS.notFound],
  ['SharedDeviceScreen', PATHS.sharedDevice],
] as const

it.each(OWN_DEVICE)(
  'shows help, keeps the answers and opens the way on where %s breaks',
  async (name, path) => {
    giveAnswers({ yes: [1, 2] })
    if (path === PATHS.interview || path === PATHS.forCounselor) beginInterview('read-together')
    const given = sessionStore.getState()
    fault.in = name
    const { user, leave } = renderApp(path)
    await isBroken()
    expect(screen.getByRole('link', { name: 'Call 988' })).toBeVisible()
    expect(sessionStore.getState()).toEqual(given)

    await user.click(screen.getByRole('button', { name: 'Try this page again' }))
    await isBroken()
    await user.click(screen.getByRole('link', { name: 'Leave' }))
    expect(leave).toHaveBeenCalledOnce()

    fault.in = ''
    await user.click(screen.getByRole('button', { name: 'Try this page again' }))
    expect(screen.queryByText('Something went wrong on our side')).not.toBeInTheDocument()
    expect(sessionStore.getState()).toEqual(given)
  },
)

it('leads from a question that breaks to the start, and from there on again', async () => {
  giveAnswers({ yes: [1] })
  answerQuestion('craving', 'yes')
  fault.in = 'ReviewScreen'
  const { user } = renderApp(PATHS.review)
  await isBroken()
  await user.click(screen.getByRole('button', { name: 'Go to the start page' }))
  fault.in = ''
  await user.click(screen.getByRole('button', { name: 'Go on where you were' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Check your answers')
})

it.each([
  ['AttractScreen', PATHS.start],
  ['SharedBeforeScreen', PATHS.before],
  ['QuestionScreen', '/question/4'],
  ['ResultScreen', PATHS.result],
  ['TakeScreen', PATHS.take],
  ['HelpScreen', PATHS.help],
  ['ClosedScreen', PATHS.together],
] as const)('shows help on a tablet of many people where %s breaks', async (name, path) => {
  turnOnSharedDevice('en')
  if (path !== PATHS.start) giveAnswers({ yes: [1, 2] })
  fault.in = name
  const { user } = renderApp(path)
  await isBroken()
  const [call] = screen.getAllByText('988') // no link: the tablet is no phone
  expect(call).toBeVisible()
  expect(call?.parentElement).toHaveTextContent('Call 988')
  // What loads the page anew would make it an own device, and the answers are not to stay there.
  expect(screen.queryByRole('link', { name: 'Load this page afresh' })).not.toBeInTheDocument()
  fault.in = ''
  if (path === PATHS.start) await user.click(screen.getByRole('button', { name: AGAIN }))
  else await user.click(within(screen.getByRole('banner')).getByRole('button', { name: BACK }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ready for the next person')
  expect(sessionStore.getState().answers).toEqual({})
  act(() => turnOffSharedDevice())
})
