import { afterEach, expect, it, vi } from 'vitest'

import { joinOtherTabs } from '#platform/other-tabs.ts'

afterEach(() => vi.unstubAllGlobals())

it('tells the other tabs, and leaves when another tab says so', async () => {
  const left = vi.fn<() => void>()
  joinOtherTabs(left)
  joinOtherTabs(() => {}).tellToLeave()
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce())
})

it('does without the other tabs where the browser forbids the channel', () => {
  vi.stubGlobal('BroadcastChannel', function refuse() {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  const { tellToLeave } = joinOtherTabs(() => {})
  expect(tellToLeave).not.toThrow()
})
