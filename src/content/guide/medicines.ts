import type { Block } from './blocks.ts'

export const MEDICINES_CHAPTER = [
  { kind: 'text', text: 'medicines.lead', sources: ['asam-2020'] },
  { kind: 'text', text: 'medicines.choose', plain: true },
  { kind: 'heading', text: 'medicines.act-heading' },
  { kind: 'text', text: 'medicines.act-lead', sources: ['asam-patient-2025'] },
  { kind: 'receptors' },
  { kind: 'heading', text: 'medicines.table-heading' },
  { kind: 'medicines-table' },
  { kind: 'text', text: 'medicines.alive-note', sources: ['santo-2021', 'larochelle-2018'] },
  { kind: 'heading', text: 'medicines.right-heading' },
  {
    kind: 'list',
    items: [
      { text: 'medicines.right-swap', sources: ['asam-patient-2025', 'dsm-5-tr'] },
      { text: 'medicines.right-time', sources: ['asam-2020', 'santo-2021'] },
      { text: 'medicines.right-taper', sources: ['carroll-weiss-2017'] },
      { text: 'medicines.right-first', sources: ['asam-2020'] },
      { text: 'medicines.right-counseling', sources: ['asam-2020', 'part-8-2024'] },
      { text: 'medicines.right-ready', sources: ['part-8-2024'] },
      { text: 'medicines.right-dissolve', sources: ['fda-buprenorphine-naloxone'] },
      { text: 'medicines.right-combo', sources: ['fda-buprenorphine-naloxone', 'samhsa-tip-63'] },
    ],
  },
  { kind: 'heading', text: 'medicines.other-heading' },
  {
    kind: 'list',
    items: [
      { text: 'medicines.other-naloxone', sources: ['asam-patient-2025'] },
      { text: 'medicines.other-withdrawal', sources: ['fda-lofexidine-2018', 'asam-2020'] },
      { text: 'medicines.other-cbd', sources: ['hurd-2019'] },
      { text: 'medicines.other-cbd-approved', sources: ['fda-cannabis'] },
    ],
  },
] as const satisfies readonly Block[]
