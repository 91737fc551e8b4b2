import type { Sources } from './blocks.ts'

/** What to do in an overdose, in order. */
export const OVERDOSE_STEPS = [
  { id: 'shout', sources: ['asam-patient-2025'] },
  { id: 'call', sources: ['asam-patient-2025', 'samhsa-overdose'] },
  { id: 'naloxone', sources: ['asam-patient-2025', 'samhsa-overdose'] },
  { id: 'breathe', sources: ['asam-patient-2025', 'samhsa-overdose'] },
  { id: 'again', sources: ['asam-patient-2025', 'samhsa-overdose'] },
  { id: 'side', sources: ['asam-patient-2025'] },
  { id: 'stay', sources: ['asam-patient-2025'] },
] as const satisfies readonly { readonly id: string; readonly sources: Sources }[]

export type OverdoseStep = (typeof OVERDOSE_STEPS)[number]['id']
