import type { Sources } from './blocks.ts'

/** What an opioid medicine does at the receptor, from opening it wide to keeping it shut. */
export const RECEPTOR_STATES = [
  { id: 'full', sources: ['asam-patient-2025'] },
  { id: 'partial', sources: ['asam-patient-2025'] },
  { id: 'blocker', sources: ['asam-patient-2025', 'fda-vivitrol'] },
] as const satisfies readonly { readonly id: string; readonly sources: Sources }[]

export type ReceptorState = (typeof RECEPTOR_STATES)[number]['id']
