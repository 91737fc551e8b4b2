import type { HelpLine } from './help-line.ts'

export const ELSEWHERE = [
  {
    id: 'elsewhere.emergency',
    kind: 'emergency',
    audience: ['everyone'],
    channels: [],
    cost: 'not-stated',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    checkedOn: '2026-11-21',
  },
  {
    id: 'elsewhere.find-a-helpline',
    kind: 'crisis-line',
    audience: ['everyone'],
    channels: [{ kind: 'web', site: 'findahelpline.com' }],
    cost: 'not-stated',
    source: 'https://findahelpline.com',
    checkedOn: '2026-11-21',
  },
] as const satisfies readonly HelpLine[]
