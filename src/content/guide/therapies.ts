import type { Block } from './blocks.ts'

export const THERAPIES = [
  { kind: 'text', text: 'therapies.lead', sources: ['asam-2020', 'part-8-2024', 'nasem-2019'] },
  { kind: 'heading', text: 'therapies.talk-heading' },
  {
    kind: 'list',
    items: [
      { text: 'therapies.talk-cbt', sources: ['nasem-2019'] },
      { text: 'therapies.talk-mi', sources: ['asam-2020'] },
      { text: 'therapies.talk-cm', sources: ['bolivar-2021'] },
      { text: 'therapies.talk-counseling', sources: ['samhsa-tip-63'] },
      { text: 'therapies.talk-family', sources: ['nasem-2019'] },
    ],
  },
  { kind: 'text', text: 'therapies.talk-adds', sources: ['carroll-weiss-2017'] },
  { kind: 'text', text: 'therapies.talk-alone', sources: ['wakeman-2020'] },
  { kind: 'heading', text: 'therapies.peer-heading' },
  {
    kind: 'list',
    items: [
      { text: 'therapies.peer-worker', plain: true },
      { text: 'therapies.peer-center', plain: true },
    ],
  },
  { kind: 'heading', text: 'therapies.groups-heading' },
  { kind: 'text', text: 'therapies.groups', sources: ['monico-2015'] },
  {
    kind: 'text',
    text: 'therapies.groups-medicine',
    sources: ['andraka-2021', 'asam-patient-2025'],
  },
  { kind: 'text', text: 'therapies.groups-ask', plain: true },
  {
    kind: 'list',
    items: [
      { text: 'therapies.group-mara', site: 'mara-international.org', plain: true },
      { text: 'therapies.group-smart', site: 'smartrecovery.org', plain: true },
      { text: 'therapies.group-na', site: 'na.org', plain: true },
      { text: 'therapies.group-lifering', site: 'lifering.org', plain: true },
      { text: 'therapies.group-dharma', site: 'recoverydharma.org', plain: true },
      { text: 'therapies.group-women', site: 'womenforsobriety.org', plain: true },
    ],
  },
  { kind: 'heading', text: 'therapies.body-heading' },
  { kind: 'text', text: 'therapies.body', plain: true },
  { kind: 'heading', text: 'therapies.both-heading' },
  { kind: 'text', text: 'therapies.both', sources: ['nida-comorbidities-2020'] },
] as const satisfies readonly Block[]
