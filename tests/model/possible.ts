import { openAnswers } from '#domain/open-answers.ts'
import { scoreScreening } from '#domain/screening-result.ts'
import { criterionNumber } from '#domain/criteria.ts'
import { finishedSitting } from '#flow/sitting.ts'
import type { SessionState } from '#session/session-store.ts'
import type { Action, ButtonName, LinkName } from './actions.ts'
import type { Model } from './model.ts'
import { hasBegun, questionOn } from './pages.ts'

type Moment = Pick<Model, 'page' | 'said' | 'tape' | 'language'>

/** Whether the page of this moment has what an action takes. */
export function isPossible(action: Action, model: Moment): boolean {
  const { page, said, tape } = model
  const isQuestion = questionOn(page) !== undefined
  switch (action.do) {
    case 'press':
      return hasButton(action.button, model)
    case 'follow':
      return hasLink(action.link, model)
    case 'choose':
    case 'hold-down':
    case 'lean-on-enter':
      return isQuestion
    case 'type':
      return page !== 'all' // there keys can be made to answer, and notes are written
    case 'change':
      return page === 'check'
    case 'settle':
      return page === 'result' && settleable(said).includes(action.question)
    case 'fits':
      return page === 'result'
    case 'speak':
      return action.language !== model.language
    case 'browser':
      return action.way === 'reload' || tape.has(action.way)
    case 'open-address':
    case 'leave-and-return':
      return true
    case 'begin':
      return page === 'together'
    case 'answer':
      return page === 'all' && (action.question === 0 || said.supervision !== 'no-use')
    case 'note':
      return page === 'all' && said.supervision !== 'no-use'
    case 'tick':
      return page === (action.thing === 'keys' ? 'all' : 'notes')
  }
}

function hasButton(button: ButtonName, { page, said }: Moment): boolean {
  const isQuestion = questionOn(page) !== undefined
  const tookNone = said.supervision === 'no-use'
  switch (button) {
    case 'Start':
      return page === 'start' && !hasBegun(said)
    case 'Go on where you were':
    case 'Erase my answers and start over':
      return page === 'start' && hasBegun(said)
    case 'Continue':
      return page === 'before' || isQuestion
    case 'Back':
      return isQuestion || ['before', 'check', 'result', 'together'].includes(page)
    case 'Change this answer':
      return page === 'none'
    case 'See what this means':
      return page === 'check' || (page === 'all' && !tookNone)
    case 'What this means':
      return page === 'all' && tookNone
    case 'Erase my answers':
      return page === 'result' || page === 'none'
    case 'Back to where you were':
      return page === 'help'
    case 'Erase all, next person':
      return page === 'notes' || (page === 'together' && hasBegun(said))
  }
}

function hasLink(link: LinkName, { page, said }: Moment): boolean {
  if (link === 'Eleven' || link === 'Get help now') return true
  return link === 'With a counselor' ? page === 'start' : said.answeredBy !== undefined
}

/** What the result has a way back to: the open answers, and 0 where one waits for how opioids were taken. */
function settleable(said: SessionState): number[] {
  const finished = finishedSitting(said)
  if (!finished) return []
  const result = scoreScreening(finished.answers, finished.supervision)
  return openAnswers(finished.answers, result).flatMap(({ criterion, because, couldChange }) => [
    criterionNumber(criterion),
    ...(because === 'supervision-unsure' && couldChange ? [0] : []),
  ])
}
