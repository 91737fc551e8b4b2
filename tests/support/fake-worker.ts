/** A device as a page finds it: what the worker says of the copy, and whether a newer one waits. */
export interface FakeCopy {
  readonly copy: 'whole' | 'damaged' | 'arriving'
  readonly newer?: boolean
}

/**
 * Puts a worker in the place of the browser’s, for pictures and for tests of what is said. It runs in
 * the page, and so uses nothing from outside of itself.
 */
export function installFakeWorker({ copy, newer = false }: FakeCopy): void {
  const worker = (state: ServiceWorkerState) =>
    Object.assign(new EventTarget(), {
      state,
      postMessage(_what: string, ports?: readonly MessagePort[]) {
        ports?.[0]?.postMessage(copy === 'whole')
      },
    })
  const active = copy === 'arriving' ? null : worker('activated')
  const installing = copy === 'arriving' ? worker('installing') : null
  const waiting = newer ? worker('installed') : null
  const registration = Object.assign(new EventTarget(), {
    active,
    installing,
    waiting,
    update: () => Promise.resolve(),
    unregister: () => Promise.resolve(true),
  })
  const container = Object.assign(new EventTarget(), {
    controller: active,
    getRegistration: () => Promise.resolve(registration),
    register() {
      // Some of it has arrived, and no more will.
      const data = { kind: 'arrived', files: 14, of: 24 }
      setTimeout(() => container.dispatchEvent(new MessageEvent('message', { data })))
      return Promise.resolve(registration)
    },
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
}
