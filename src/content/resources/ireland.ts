import type { HelpLine } from './help-line.ts'

export const IRELAND = [
  {
    id: 'ireland.emergency',
    kind: 'emergency',
    audience: ['everyone'],
    channels: [
      { kind: 'call', number: '112', languages: [], hours: 'always' },
      { kind: 'call', number: '999', languages: [], hours: 'always' },
    ],
    cost: 'not-stated',
    source: 'https://www.112.ie',
    checkedOn: '2026-11-21',
  },
  {
    id: 'ireland.samaritans',
    kind: 'crisis-line',
    audience: ['everyone'],
    channels: [{ kind: 'call', number: '116 123', languages: ['en'], hours: 'always' }],
    cost: 'free',
    source: 'https://www.samaritans.org/ireland/',
    checkedOn: '2026-11-21',
  },
  {
    id: 'ireland.text-about-it',
    kind: 'crisis-line',
    audience: ['everyone'],
    channels: [
      { kind: 'text', number: '50808', word: 'HELLO', languages: ['en'], hours: 'always' },
    ],
    cost: 'not-stated',
    source: 'https://www.textaboutit.ie',
    checkedOn: '2026-11-21',
  },
  {
    id: 'ireland.hse-helpline',
    kind: 'treatment-finder',
    audience: ['everyone'],
    channels: [{ kind: 'call', number: '1800 459 459', languages: ['en'], hours: 'limited' }],
    cost: 'free',
    source: 'https://www.drugs.ie',
    checkedOn: '2026-11-21',
  },
] as const satisfies readonly HelpLine[]
