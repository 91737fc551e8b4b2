import type { HelpLine } from './help-line.ts'

/** Lines for some people more than for others; part of `united-states.ts`. */
export const UNITED_STATES_COMMUNITIES = [
  {
    id: 'united-states.veterans',
    kind: 'community',
    audience: ['veterans'],
    channels: [
      { kind: 'call', number: '988', press: '1', languages: ['en'], hours: 'always' },
      { kind: 'text', number: '838255', languages: ['en'], hours: 'always' },
      { kind: 'chat', site: 'VeteransCrisisLine.net/Chat', languages: ['en'], hours: 'always' },
    ],
    cost: 'free',
    source: 'https://www.veteranscrisisline.net',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.988-deaf',
    kind: 'community',
    audience: ['deaf'],
    channels: [{ kind: 'video', site: '988lifeline.org', languages: ['ase'], hours: 'not-stated' }],
    cost: 'free',
    source: 'https://988lifeline.org',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.trevor',
    kind: 'community',
    audience: ['lgbtq-young', 'under-18'],
    channels: [
      { kind: 'call', number: '1-866-488-7386', languages: ['en'], hours: 'always' },
      { kind: 'text', number: '678-678', word: 'START', languages: ['en'], hours: 'always' },
    ],
    cost: 'not-stated',
    source: 'https://www.thetrevorproject.org',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.native-and-strong',
    kind: 'community',
    audience: ['indigenous'],
    area: 'washington',
    channels: [{ kind: 'call', number: '988', press: '4', languages: ['en'], hours: 'always' }],
    cost: 'free',
    source: 'https://medium.com/wadepthealth',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.trans-lifeline',
    kind: 'community',
    audience: ['trans'],
    channels: [
      { kind: 'call', number: '1-877-565-8860', languages: ['en', 'es'], hours: 'limited' },
      { kind: 'web', site: 'translifeline.org' },
    ],
    cost: 'not-stated',
    source: 'https://translifeline.org',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.maternal',
    kind: 'pregnancy',
    audience: ['pregnant'],
    channels: [
      { kind: 'call', number: '1-833-852-6262', languages: ['en', 'es'], hours: 'always' },
    ],
    cost: 'not-stated',
    source: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.domestic-violence',
    kind: 'violence-at-home',
    audience: ['hurt-at-home'],
    channels: [
      { kind: 'call', number: '1-800-799-7233', languages: ['en'], hours: 'always' },
      { kind: 'text', number: '88788', word: 'START', languages: ['en'], hours: 'always' },
    ],
    cost: 'not-stated',
    source: 'https://www.thehotline.org',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.stronghearts',
    kind: 'violence-at-home',
    audience: ['indigenous'],
    channels: [
      { kind: 'call', number: '1-844-762-8483', languages: ['en'], hours: 'always' },
      { kind: 'text', number: '1-844-762-8483', languages: ['en'], hours: 'always' },
      { kind: 'chat', site: 'strongheartshelpline.org', languages: ['en'], hours: 'always' },
    ],
    cost: 'free',
    source: 'https://strongheartshelpline.org',
    checkedOn: '2026-11-21',
  },
  {
    id: 'united-states.211',
    kind: 'basic-needs',
    audience: ['everyone'],
    channels: [
      { kind: 'call', number: '211', languages: [], hours: 'limited' },
      { kind: 'web', site: '211.org' },
    ],
    cost: 'not-stated',
    source: 'https://www.211.org',
    checkedOn: '2026-11-21',
  },
] as const satisfies readonly HelpLine[]
