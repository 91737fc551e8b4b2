import type { PageAsks, WorkerTells } from './offline-messages.ts'

const WORKER = '/sw.js'
/** How long an answer may take: for reading what is here, and for getting it anew on a bad line. */
const PATIENCE_MS = { look: 20_000, mend: 300_000 } as const satisfies Partial<
  Record<PageAsks, number>
>

/**
 * Whether this browser has such a thing: not on a plain http address, and not in every browser. Where
 * what sites keep is blocked, some throw at the question.
 */
export function hasServiceWorkers(): boolean {
  try {
    return Boolean(navigator.serviceWorker)
  } catch {
    return false
  }
}

/** What is registered for this site; nothing too where the browser does not say. Writes nothing. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.getRegistration()
  } catch {
    return undefined
  }
}

/**
 * What a page holds while a worker begins: WebKit forgets a worker that nothing but its own listener
 * holds, makes another from what it last knew, and that one stays “installing” for good.
 */
let held: { registration: ServiceWorkerRegistration; worker: ServiceWorker } | undefined

/** Registers the worker, which begins to keep the site. Throws what the browser says against it. */
export async function register(): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(address(), {
    scope: '/',
    updateViaCache: 'none', // the list of files is never an old one
  })
  const { installing, waiting, active } = registration
  const worker = installing ?? waiting ?? active
  if (!worker) throw new Error('Nothing was registered.')
  held = { registration, worker }
  return held.worker
}

/** Waits until a worker is at work or given up. */
export function settled(worker: ServiceWorker): Promise<'activated' | 'redundant'> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Asks a worker, which answers yes or no. One that does not answer in time is a no. */
export function ask(worker: ServiceWorker, what: keyof typeof PATIENCE_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(data === true))
    port1.start()
    window.setTimeout(() => resolve(false), PATIENCE_MS[what])
    worker.postMessage(what, [port2])
  })
}

/** Listens to what the worker tells every page. Returns what ends it. */
export function listenToWorker(listener: (news: WorkerTells) => void): () => void {
  const { serviceWorker } = navigator
  const handle = ({ data }: MessageEvent<WorkerTells>) => listener(data)
  serviceWorker.addEventListener('message', handle)
  return () => serviceWorker.removeEventListener('message', handle)
}

let trusted: string | undefined

/** The address of the worker, by the one Trusted Types policy that the headers let a page make. */
function address(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  trusted ??= trustedTypes
    ?.createPolicy('sw-url', { createScriptURL: () => WORKER })
    .createScriptURL(WORKER)
  return trusted ?? WORKER
}

/** Not in every browser, nor in TypeScript’s list of what browsers have. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}
