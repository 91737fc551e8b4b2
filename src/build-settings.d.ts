/** What a deployment sets when it builds the site; vite.config.ts puts it in. */
interface ImportMetaEnv {
  /** Where Leave leads: docs/deployment.md. */
  readonly LEAVE_DESTINATION: string
  /** Where to report a barrier: a `mailto:` or `https:` address, or empty. */
  readonly BARRIER_CONTACT: string
}
