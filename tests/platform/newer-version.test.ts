import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { watchForNewer } from '#platform/newer-version.ts'

describe('the watch for a newer version', () => {
  const onNewer = vi.fn<() => void>()
  let registration: ReturnType<typeof fakeRegistration>

  beforeEach(() => {
    onNewer.mockClear()
    registration = fakeRegistration()
    vi.stubGlobal('navigator', {
      serviceWorker: { getRegistration: () => Promise.resolve(registration) },
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('says that one is here, once it is here whole', async () => {
    watchForNewer(onNewer)
    await vi.waitFor(() => expect(registration.update).toHaveBeenCalledOnce())
    registration.find()
    expect(onNewer).not.toHaveBeenCalled()
    registration.arrive()
    expect(onNewer).toHaveBeenCalledOnce()
  })

  it('says so of one that was on its way when the watch began', async () => {
    registration.find()
    watchForNewer(onNewer)
    await vi.waitFor(() => expect(registration.update).toHaveBeenCalledOnce())
    registration.arrive()
    expect(onNewer).toHaveBeenCalledOnce()
  })

  it('says nothing once it is ended, and listens to nothing any more', async () => {
    const end = watchForNewer(onNewer)
    await vi.waitFor(() => expect(registration.update).toHaveBeenCalledOnce())
    const found = registration.find()
    expect(getEventListeners(found, 'statechange')).toHaveLength(1)
    end()
    expect(getEventListeners(registration, 'updatefound')).toEqual([])
    expect(getEventListeners(found, 'statechange')).toEqual([])
    registration.arrive()
    expect(onNewer).not.toHaveBeenCalled()
  })

  it('does not begin where it is ended before the browser has answered', async () => {
    registration.arrive()
    watchForNewer(onNewer)()
    await new Promise((resolve) => setTimeout(resolve))
    expect(onNewer).not.toHaveBeenCalled()
    expect(registration.update).not.toHaveBeenCalled()
  })
})

/** What a browser holds of a site that is kept, and how a newer version comes to it. */
function fakeRegistration() {
  const newer = new EventTarget()
  const registration = Object.assign(new EventTarget(), {
    installing: null as EventTarget | null,
    waiting: null as EventTarget | null,
    update: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    find() {
      registration.installing = newer
      registration.dispatchEvent(new Event('updatefound'))
      return newer
    },
    arrive() {
      registration.installing = null
      registration.waiting = newer
      newer.dispatchEvent(new Event('statechange'))
    },
  })
  return registration
}
