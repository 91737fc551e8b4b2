import type { Block } from './blocks.ts'

export const STARTING = [
  { kind: 'text', text: 'starting.lead', sources: ['part-8-2024', 'asam-2020'] },
  { kind: 'heading', text: 'starting.say-heading' },
  {
    kind: 'list',
    items: [
      { text: 'starting.say-want', plain: true },
      { text: 'starting.say-today', plain: true },
      { text: 'starting.say-fentanyl', plain: true },
    ],
  },
  { kind: 'heading', text: 'starting.first-heading' },
  {
    kind: 'list',
    items: [
      { text: 'starting.first-methadone', sources: ['asam-patient-2025', 'fda-methadone'] },
      {
        text: 'starting.first-buprenorphine',
        sources: ['asam-patient-2025', 'fda-buprenorphine-naloxone'],
      },
      { text: 'starting.first-naltrexone', sources: ['fda-vivitrol', 'asam-patient-2025'] },
    ],
  },
  { kind: 'heading', text: 'starting.withdrawal-heading' },
  { kind: 'text', text: 'starting.withdrawal', sources: ['medlineplus-opioid-withdrawal'] },
  {
    kind: 'list',
    items: [
      { text: 'starting.withdrawal-mood', sources: ['medlineplus-opioid-withdrawal', 'dsm-5-tr'] },
      { text: 'starting.withdrawal-aches', sources: ['medlineplus-opioid-withdrawal', 'dsm-5-tr'] },
      {
        text: 'starting.withdrawal-stomach',
        sources: ['medlineplus-opioid-withdrawal', 'dsm-5-tr'],
      },
      { text: 'starting.withdrawal-cold', sources: ['medlineplus-opioid-withdrawal', 'dsm-5-tr'] },
      { text: 'starting.withdrawal-skin', sources: ['medlineplus-opioid-withdrawal', 'dsm-5-tr'] },
    ],
  },
  {
    kind: 'text',
    text: 'starting.withdrawal-eases',
    sources: ['asam-patient-2025', 'fda-lofexidine-2018'],
  },
  { kind: 'warning', text: 'starting.withdrawal-danger', sources: ['mmwr-medetomidine-2025'] },
  { kind: 'heading', text: 'starting.detox-heading' },
  {
    kind: 'text',
    text: 'starting.detox-what',
    sources: ['cdc-treatment', 'carroll-weiss-2017', 'strang-2003'],
  },
  { kind: 'text', text: 'starting.detox-study', sources: ['strang-2003'] },
  { kind: 'text', text: 'starting.detox-plan', sources: ['cdc-treatment', 'wakeman-2020'] },
  { kind: 'heading', text: 'starting.sudden-heading' },
  {
    kind: 'list',
    items: [
      { text: 'starting.sudden-pain', sources: ['fda-sudden-stop-2019'] },
      { text: 'starting.sudden-medicine', sources: ['asam-patient-2025'] },
      {
        text: 'starting.sudden-others',
        sources: ['fda-benzodiazepines-2020', 'medlineplus-alcohol-withdrawal'],
      },
    ],
  },
] as const satisfies readonly Block[]
