import { beforeEach, expect, it, vi } from 'vitest'

import { coverWhileUnseen } from '#platform/page-cover.ts'

const isCovered = () => 'covered' in document.documentElement.dataset
let hidden = false

function turn(isHidden: boolean, event: 'visibilitychange' | 'resume'): void {
  hidden = isHidden
  document.dispatchEvent(new Event(event))
}

beforeEach(() => {
  hidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
})

it('a page that is thawed out of sight stays covered until it is seen', () => {
  const stop = coverWhileUnseen(() => {})
  turn(true, 'visibilitychange')
  expect(isCovered()).toBe(true)
  turn(true, 'resume')
  expect(isCovered()).toBe(true)
  turn(false, 'visibilitychange')
  expect(isCovered()).toBe(false)
  stop()
})

it('is looked at before it is uncovered', () => {
  const seen: boolean[] = []
  const stop = coverWhileUnseen(() => seen.push(isCovered()))
  turn(true, 'visibilitychange')
  turn(false, 'resume')
  expect(seen).toEqual([true])
  stop()
})
