import type { OverdoseStep } from '#content/guide/overdose-steps.ts'

/** The strokes of each picture on a square of 64, one path each; circles are drawn as arcs. */
const STROKES: Readonly<Record<OverdoseStep, string>> = {
  // Someone lying down; a fist rubs to and fro on the chest.
  shout:
    'M4 47a7 7 0 1 0 14 0 7 7 0 1 0-14 0 M20 50h40 M30 20h16a4 4 0 0 1 4 4v6a5 5 0 0 1-5 5H31a5 5 0 0 1-5-5v-6a4 4 0 0 1 4-4z M32 20v7 M38 20v7 M44 20v7 M26 42h24 M29 39l-3 3 3 3 M47 39l3 3-3 3 M6 30q4-5 10-6 M2 24q6-8 15-9',
  // A phone that rings.
  call: 'M22 6h20a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z M18 46h28 M29 52h6 M10 20q-5 8 0 16 M54 20q5 8 0 16',
  // A nose spray: tip, grip and plunger, with a fine mist.
  naloxone:
    'M28 30V18q0-4 4-4t4 4v12 M16 30h32q0 6-6 6H22q-6 0-6-6z M26 36v14h12V36 M32 50v6 M24 58h16 M24 9l-2-3 M32 7V3 M40 9l2-3',
  // A head tilted back; air goes in and the chest rises.
  breathe:
    'M5 44a8 8 0 1 0 16 0 8 8 0 1 0-16 0 M22 50q14-20 26-4q4 5 12 4 M24 10q-11 4-9 20 M10 26l5 6 6-5 M38 30v-9 M34 24l4-4 4 4',
  // A clock, and one more.
  again: 'M6 36a20 20 0 1 0 40 0 20 20 0 1 0-40 0 M26 22v14l9 6 M53 8v14 M46 15h14',
  // Lying on the side: knee bent, hand under the head.
  side: 'M6 34a7 7 0 1 0 14 0 7 7 0 1 0-14 0 M20 40q12-8 22-2l18 10 M42 38l2 14h12 M10 46h12q6 0 8-8 M4 56h56',
  // One sits by the other.
  stay: 'M40 14a7 7 0 1 0 14 0 7 7 0 1 0-14 0 M47 21v17 M47 38H34v14 M47 27l-13 9 M52 24v30 M5 50a5 5 0 1 0 10 0 5 5 0 1 0-10 0 M16 54h16 M3 60h58',
}

/** A simple line picture of a step; the words beside it say the same. */
export function StepPicture({ step }: { readonly step: OverdoseStep }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.8"
      viewBox="0 0 64 64"
    >
      <path d={STROKES[step]} />
    </svg>
  )
}
