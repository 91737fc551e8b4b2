import type { Block } from './blocks.ts'

export const FINDING_CARE = [
  { kind: 'text', text: 'finding-care.lead', plain: true },
  { kind: 'heading', text: 'finding-care.levels-heading' },
  {
    kind: 'list',
    items: [
      { text: 'finding-care.level-outpatient', sources: ['asam-criteria', 'hartung-2022'] },
      { text: 'finding-care.level-intensive', sources: ['asam-criteria'] },
      { text: 'finding-care.level-residential', sources: ['asam-criteria'] },
      { text: 'finding-care.level-inpatient', sources: ['asam-criteria'] },
    ],
  },
  { kind: 'text', text: 'finding-care.levels-study', sources: ['hartung-2022'] },
  { kind: 'heading', text: 'finding-care.ask-heading' },
  {
    kind: 'list',
    items: [
      { text: 'finding-care.ask-medicine', plain: true },
      { text: 'finding-care.ask-soon', plain: true },
      { text: 'finding-care.ask-long', plain: true },
      { text: 'finding-care.ask-counseling', plain: true },
      { text: 'finding-care.ask-use', plain: true },
      { text: 'finding-care.ask-cost', plain: true },
    ],
  },
  { kind: 'heading', text: 'finding-care.flags-heading' },
  {
    kind: 'list',
    items: [
      { text: 'finding-care.flag-medicine', plain: true },
      { text: 'finding-care.flag-promise', plain: true },
      { text: 'finding-care.flag-gifts', plain: true },
      { text: 'finding-care.flag-where', plain: true },
      { text: 'finding-care.flag-line', plain: true },
    ],
  },
  { kind: 'heading', text: 'finding-care.housing-heading' },
  { kind: 'text', text: 'finding-care.housing', plain: true },
  {
    kind: 'list',
    items: [
      { text: 'finding-care.housing-oxford', site: 'oxfordhouse.org', plain: true },
      { text: 'finding-care.housing-narr', site: 'narronline.org', plain: true },
    ],
  },
  { kind: 'heading', text: 'finding-care.rights-heading' },
  {
    kind: 'list',
    items: [
      { text: 'finding-care.rights-ada', sources: ['doj-ada-2022'] },
      { text: 'finding-care.rights-methadone', sources: ['part-8-2024'] },
      { text: 'finding-care.rights-wait', sources: ['part-8-2024'] },
      { text: 'finding-care.rights-buprenorphine', sources: ['cdc-treatment'] },
      { text: 'finding-care.rights-phone', sources: ['telemedicine-2025'] },
    ],
  },
] as const satisfies readonly Block[]
