import type { Block } from './blocks.ts'

export const STAYING_SAFER = [
  { kind: 'text', text: 'staying-safer.lead', plain: true },
  { kind: 'heading', text: 'staying-safer.today-heading' },
  {
    kind: 'list',
    items: [
      { text: 'staying-safer.today-naloxone', sources: ['samhsa-overdose'] },
      { text: 'staying-safer.today-alone', plain: true },
      { text: 'staying-safer.today-slow', sources: ['samhsa-test-strips'] },
      { text: 'staying-safer.today-programs', plain: true },
    ],
  },
  { kind: 'heading', text: 'staying-safer.break-heading' },
  {
    kind: 'warning',
    text: 'staying-safer.break',
    sources: ['strang-2003', 'binswanger-2007', 'fda-vivitrol'],
  },
  { kind: 'text', text: 'staying-safer.break-release', sources: ['binswanger-2007'] },
  { kind: 'heading', text: 'staying-safer.mixing-heading' },
  { kind: 'text', text: 'staying-safer.mixing', sources: ['asam-patient-2025', 'fda-mixing-2017'] },
  {
    kind: 'text',
    text: 'staying-safer.mixing-both',
    sources: ['fda-benzodiazepines-2020', 'fda-mixing-2017'],
  },
  { kind: 'heading', text: 'staying-safer.supply-heading' },
  { kind: 'text', text: 'staying-safer.supply-fentanyl', sources: ['samhsa-test-strips'] },
  {
    kind: 'text',
    text: 'staying-safer.supply-others',
    sources: ['samhsa-test-strips', 'mmwr-medetomidine-2025'],
  },
  { kind: 'text', text: 'staying-safer.supply-strips', sources: ['samhsa-test-strips'] },
  { kind: 'text', text: 'staying-safer.supply-naloxone', sources: ['samhsa-overdose'] },
  { kind: 'heading', text: 'staying-safer.store-heading' },
  {
    kind: 'text',
    text: 'staying-safer.store',
    sources: ['fda-methadone', 'fda-buprenorphine-naloxone'],
  },
] as const satisfies readonly Block[]
