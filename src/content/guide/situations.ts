import type { Block } from './blocks.ts'

export const SITUATIONS = [
  { kind: 'heading', text: 'situations.pregnancy-heading' },
  {
    kind: 'list',
    items: [
      { text: 'situations.pregnancy-stop', sources: ['acog-711', 'nys-pregnancy'] },
      { text: 'situations.pregnancy-baby', sources: ['acog-711'] },
      { text: 'situations.pregnancy-feed', sources: ['acog-711', 'nys-pregnancy'] },
      { text: 'situations.pregnancy-naltrexone', sources: ['nys-pregnancy'] },
      { text: 'situations.pregnancy-report', plain: true },
    ],
  },
  { kind: 'heading', text: 'situations.pain-heading' },
  {
    kind: 'list',
    items: [
      { text: 'situations.pain-used', sources: ['dsm-5-tr'] },
      { text: 'situations.pain-stop', sources: ['fda-sudden-stop-2019'] },
      { text: 'situations.pain-surgery', sources: ['asam-2020'] },
      { text: 'situations.pain-naltrexone', sources: ['asam-patient-2025', 'fda-vivitrol'] },
    ],
  },
  { kind: 'heading', text: 'situations.leaving-heading' },
  {
    kind: 'list',
    items: [
      { text: 'situations.leaving-in', sources: ['doj-ada-2022'] },
      { text: 'situations.leaving-start', sources: ['green-2018'] },
      { text: 'situations.leaving-out', sources: ['strang-2003', 'binswanger-2007'] },
      { text: 'situations.leaving-pack', plain: true },
    ],
  },
  { kind: 'heading', text: 'situations.other-heading' },
  { kind: 'text', text: 'situations.other-common', sources: ['nida-comorbidities-2020'] },
  { kind: 'text', text: 'situations.other-pills', sources: ['fda-mixing-2017'] },
  { kind: 'heading', text: 'situations.young-heading' },
  { kind: 'text', text: 'situations.young', sources: ['aap-2016'] },
  { kind: 'text', text: 'situations.young-consent', plain: true },
  { kind: 'text', text: 'situations.young-check', plain: true },
] as const satisfies readonly Block[]
