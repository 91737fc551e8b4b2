import type { NotKept } from './offline-messages.ts'
import {
  ask,
  hasServiceWorkers,
  listenToWorker,
  register,
  registered,
  settled,
} from './service-worker.ts'

/** Where every host that can sends the header by which a browser forgets what it holds of a site. */
const FORGET = '/forget.svg'
/** Browsers have been seen to take 20 seconds to clear what they cached. */
const FORGET_PATIENCE_MS = 60_000
/** How long a worker that gave up may take to be heard. */
const LAST_WORD_MS = 1000

/** Why this device was not made ready. */
export type WhyNot =
  | NotKept
  /** The browser has no such thing. */
  | 'unsupported'
  /** The browser has it and does not allow it here. */
  | 'refused'

/** What is on this device by a press: no copy, one that is still arriving, a whole one, or a part. */
export type CopyHere = 'none' | 'arriving' | 'whole' | 'damaged'

/** What was taken off this device: all, or all but what the browser cached by itself. */
export type Removed = 'all' | 'all-but-cached' | 'not-removed'

/** Looks what is there, and has every file of it read. Writes nothing where nothing is. */
export async function lookAtCopy(): Promise<CopyHere> {
  const found = await registered()
  if (!found) return 'none'
  if (!found.active) return 'arriving'
  return (await ask(found.active, 'look')) ? 'whole' : 'damaged'
}

/**
 * Keeps the site on this device, or mends the copy that is there; says on the way how many files
 * have arrived. Where it does not succeed, it leaves nothing behind and says why.
 */
export async function makeCopy(
  onArrived: (files: number, of: number) => void,
): Promise<'whole' | WhyNot> {
  if (!hasServiceWorkers()) return 'unsupported'
  const worker = hearWorker(onArrived)
  try {
    if (await keep()) return 'whole'
    return await worker.reason()
  } catch (error) {
    // A worker that did not arrive is a TypeError; all else is the browser’s own no.
    return error instanceof TypeError ? 'network' : 'refused'
  } finally {
    worker.stop()
    await removeUnlessActive()
  }
}

/** Whether the site is now kept, whole. Throws where the browser does not take the worker. */
async function keep(): Promise<boolean> {
  const before = await registered()
  if (before?.active) return ask(before.active, 'mend')
  if (!before) await deleteCaches() // what a device that went out in the middle may have left
  const worker = await register()
  return (await settled(worker)) === 'activated' && ask(worker, 'look')
}

/** Hears what the worker tells while it keeps the site, and in the end why it could not. */
function hearWorker(onArrived: (files: number, of: number) => void) {
  let sayWhy: (because: NotKept) => void
  const said = new Promise<NotKept>((resolve) => {
    sayWhy = resolve
  })
  const stop = listenToWorker((news) => {
    if (news.kind === 'not-kept') sayWhy(news.because)
    else onArrived(news.files, news.of)
  })
  return { stop, reason: () => Promise.race([said, unsaid()]) }
}

/** What is taken for the reason where the worker was gone before its last word was here. */
function unsaid(): Promise<NotKept> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve('network'), LAST_WORD_MS)
  })
}

/** Takes every trace off this device again that the site can reach. */
export async function removeCopy(): Promise<Removed> {
  try {
    await deleteCaches()
    // A script alone leaves the bytes on the disk for a while, and what the browser cached too.
    await fetchImage(FORGET)
    const left = await registered()
    await left?.unregister()
    return left ? 'all-but-cached' : 'all' // where the header came, it has unregistered the worker
  } catch {
    return 'not-removed'
  }
}

/** Takes away what is left of a copy that could not be made. */
async function removeUnlessActive(): Promise<void> {
  try {
    const left = await registered()
    if (left?.active) return
    await left?.unregister()
    await deleteCaches()
  } catch {
    // A browser that refuses this has kept nothing either.
  }
}

async function deleteCaches(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}

/** Fetches a picture and shows it nowhere: the one request that the policy of a page allows. */
function fetchImage(path: string): Promise<void> {
  return new Promise((resolve) => {
    const image = new Image()
    image.addEventListener('load', () => resolve())
    image.addEventListener('error', () => resolve())
    window.setTimeout(resolve, FORGET_PATIENCE_MS)
    image.src = path
  })
}
