/** Why a copy of the site could not be kept, where the worker that keeps it can tell. */
export type NotKept =
  /** The network is not there, or was lost half way. */
  | 'network'
  /** What arrived is not, byte for byte, what was built. */
  | 'changed'
  /** The device has no room left, or the browser gives none. */
  | 'space'

/** What a page asks the worker for; the answer comes through the port that is sent along. */
export type PageAsks =
  /** Read the copy, every file of it: is it whole? */
  | 'look'
  /** Keep the site anew, because the copy was not whole. */
  | 'mend'
  /** Take over from the version before. */
  | 'take-over'

/** What the worker tells every open page while it keeps the site. */
export type WorkerTells =
  | { readonly kind: 'arrived'; readonly files: number; readonly of: number }
  | { readonly kind: 'not-kept'; readonly because: NotKept }
