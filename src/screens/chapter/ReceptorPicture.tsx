import type { ReceptorState } from '#content/guide/receptors.ts'

type ReceptorPictureProps = {
  readonly state: ReceptorState
  /** The drawing in words. */
  readonly name: string
}

/** How far the door is open, about its hinge. */
const DOOR: Readonly<Record<ReceptorState, string>> = {
  full: 'rotate(90 84 62)',
  partial: 'rotate(50 84 62)',
  blocker: 'rotate(0 84 62)',
}

/**
 * A wall with a door in it. What sits in the cup at the left moves the door at the right: wide open,
 * half open against a stop, or shut, with another opioid kept out. One ink, so that it reads in the
 * dark, in forced colours and on paper.
 */
export function ReceptorPicture({ state, name }: ReceptorPictureProps) {
  return (
    <svg
      aria-label={name}
      fill="none"
      role="img"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="3"
      viewBox="0 0 160 112"
    >
      <path d="M6 62h72 M134 62h20" strokeWidth="7" />
      <path d="M22 34a20 20 0 0 0 40 0 M42 55v7" strokeWidth="5" />
      <rect height="9" transform={DOOR[state]} width="42" x="84" y="57.5" />
      {state === 'full' && (
        <>
          <circle cx="42" cy="31" fill="currentColor" r="13" />
          <path d="M97 16v80l-5-7 M97 96l5-7 M108 16v80l-5-7 M108 96l5-7 M119 16v80l-5-7 M119 96l5-7" />
        </>
      )}
      {state === 'partial' && (
        <>
          <circle cx="42" cy="31" r="13" />
          <path d="M29 31a13 13 0 0 0 26 0z" fill="currentColor" />
          <circle cx="98" cy="94" fill="currentColor" r="4.5" />
          <path d="M122 16v80l-5-7 M122 96l5-7" />
        </>
      )}
      {state === 'blocker' && (
        <>
          <circle cx="42" cy="31" r="13" />
          <path d="M34 31h16" strokeWidth="5" />
          <path d="M105 16v32 M97 48h16" strokeDasharray="1 7" />
          <circle cx="78" cy="20" fill="currentColor" r="7" />
          <path d="M66 34q8 2 12-3 M78 31l1-1 M74 38l-8-4 5-7" strokeWidth="2.5" />
        </>
      )}
    </svg>
  )
}
