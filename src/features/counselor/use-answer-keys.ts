import { useEffect } from 'react'

import { ANSWER_KEYS, isWriting, MOVE_KEYS } from './answer-keys.ts'

/**
 * While they are on, single keys move from question to question and answer the one that has the
 * focus. A question is an element with `data-question` that has a heading and radios. Off unless
 * switched on, after WCAG 2.2, 2.1.4: someone who speaks to their device types keys without meaning to.
 */
export function useAnswerKeys(on: boolean): void {
  // The keyboard and the focus of the whole page.
  useEffect(() => {
    if (!on) return
    const listening = new AbortController()
    document.addEventListener('keydown', handleKey, { signal: listening.signal })
    return () => listening.abort()
  }, [on])
}

function handleKey(event: KeyboardEvent): void {
  const { altKey, ctrlKey, metaKey, target } = event
  const key = event.key.toLowerCase() // as with Caps Lock
  if (altKey || ctrlKey || metaKey || isWriting(target)) return
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const here = questions.findIndex((question) => question.contains(document.activeElement))

  if (key === MOVE_KEYS.next) focusHeading(questions[here + 1])
  else if (key === MOVE_KEYS.previous) focusHeading(questions[here - 1])
  else {
    const place = ANSWER_KEYS.findIndex((answerKey) => answerKey === key)
    const radio = questions[here]?.querySelectorAll<HTMLInputElement>('[type=radio]')[place]
    radio?.click()
    radio?.focus() // a screen reader then says what was chosen
  }
}

function focusHeading(question: HTMLElement | undefined): void {
  question?.scrollIntoView({ block: 'nearest' })
  question?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
}
