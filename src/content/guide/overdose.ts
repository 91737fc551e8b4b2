import type { Block } from './blocks.ts'

export const OVERDOSE = [
  { kind: 'text', text: 'overdose.lead', sources: ['cdc-overdose-signs'] },
  { kind: 'heading', text: 'overdose.steps-heading' },
  { kind: 'overdose-steps' },
  { kind: 'heading', text: 'overdose.avoid-heading' },
  {
    kind: 'list',
    items: [
      { text: 'overdose.avoid-shower', sources: ['samhsa-overdose'] },
      { text: 'overdose.avoid-slap', sources: ['samhsa-overdose'] },
      { text: 'overdose.avoid-inject', sources: ['samhsa-overdose'] },
      { text: 'overdose.avoid-leave', sources: ['samhsa-overdose'] },
    ],
  },
  { kind: 'heading', text: 'overdose.signs-heading' },
  {
    kind: 'list',
    items: [
      { text: 'overdose.sign-wake', sources: ['cdc-overdose-signs', 'asam-patient-2025'] },
      { text: 'overdose.sign-breath', sources: ['cdc-overdose-signs', 'asam-patient-2025'] },
      { text: 'overdose.sign-color', sources: ['cdc-overdose-signs', 'asam-patient-2025'] },
      { text: 'overdose.sign-pupils', sources: ['cdc-overdose-signs', 'asam-patient-2025'] },
      { text: 'overdose.sign-limp', sources: ['cdc-overdose-signs', 'asam-patient-2025'] },
    ],
  },
  { kind: 'heading', text: 'overdose.naloxone-heading' },
  { kind: 'text', text: 'overdose.naloxone-what', sources: ['asam-patient-2025'] },
  {
    kind: 'list',
    items: [
      { text: 'overdose.naloxone-get', sources: ['fda-naloxone-2023'] },
      { text: 'overdose.naloxone-free', plain: true },
      { text: 'overdose.naloxone-strong', sources: ['mmwr-naloxone-2024'] },
      { text: 'overdose.nalmefene', sources: ['acmt-nalmefene-2023'] },
    ],
  },
  {
    kind: 'text',
    text: 'overdose.sedatives',
    sources: ['samhsa-test-strips', 'mmwr-medetomidine-2025', 'samhsa-overdose'],
  },
  { kind: 'text', text: 'overdose.sedatives-then', sources: ['samhsa-overdose'] },
  { kind: 'heading', text: 'overdose.after-heading' },
  { kind: 'text', text: 'overdose.after', sources: ['larochelle-2018'] },
  { kind: 'text', text: 'overdose.after-ask', plain: true },
  { kind: 'heading', text: 'overdose.law-heading' },
  { kind: 'text', text: 'overdose.law', sources: ['gao-2021'] },
  { kind: 'text', text: 'overdose.law-calls', sources: ['gao-2021'] },
] as const satisfies readonly Block[]
