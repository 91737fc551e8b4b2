import type { Block } from './blocks.ts'

export const FAMILY = [
  { kind: 'text', text: 'family.lead', plain: true },
  { kind: 'heading', text: 'family.helps-heading' },
  {
    kind: 'list',
    items: [
      { text: 'family.helps-talk', plain: true },
      { text: 'family.helps-offer', plain: true },
      { text: 'family.helps-medicine', sources: ['asam-2020'] },
      { text: 'family.helps-limits', plain: true },
    ],
  },
  { kind: 'text', text: 'family.helps-craft', sources: ['archer-2020'] },
  { kind: 'text', text: 'family.helps-surprise', sources: ['roozen-2010'] },
  { kind: 'heading', text: 'family.home-heading' },
  {
    kind: 'list',
    items: [
      { text: 'family.home-naloxone', plain: true },
      { text: 'family.home-steps', plain: true },
      { text: 'family.home-lock', sources: ['fda-methadone', 'fda-buprenorphine-naloxone'] },
      { text: 'family.home-numbers', plain: true },
    ],
  },
  { kind: 'heading', text: 'family.again-heading' },
  { kind: 'text', text: 'family.again', sources: ['carroll-weiss-2017', 'strang-2003'] },
  { kind: 'text', text: 'family.again-do', plain: true },
  { kind: 'heading', text: 'family.you-heading' },
  { kind: 'text', text: 'family.you', plain: true },
  {
    kind: 'list',
    items: [
      { text: 'family.you-nar', site: 'nar-anon.org', plain: true },
      { text: 'family.you-smart', site: 'smartrecovery.org/family', plain: true },
      { text: 'family.you-alanon', site: 'al-anon.org', plain: true },
    ],
  },
  { kind: 'text', text: 'family.check', plain: true },
] as const satisfies readonly Block[]
