import type { HelpLine } from './help-line.ts'

export const EMERGENCY_NUMBER = '911'

/** Every line here is free and open at any hour. */
export const UNITED_STATES = [
  {
    id: 'us-emergency',
    kind: 'emergency',
    channels: [{ kind: 'call', number: EMERGENCY_NUMBER, languages: ['en', 'es'] }],
    source: 'https://www.911.gov',
    checkedOn: '2026-11-21',
  },
  {
    id: 'us-988',
    kind: 'crisis-line',
    channels: [
      { kind: 'call', number: '988', languages: ['en', 'es'] },
      { kind: 'text', number: '988', languages: ['en', 'es'] },
    ],
    source: 'https://988lifeline.org/get-help/what-to-expect/',
    checkedOn: '2026-11-21',
  },
  {
    id: 'us-samhsa-helpline',
    kind: 'treatment-finder',
    channels: [{ kind: 'call', number: '1-800-662-4357', languages: ['en', 'es'] }],
    source: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
    checkedOn: '2026-11-21',
  },
  {
    id: 'us-find-treatment',
    kind: 'treatment-finder',
    channels: [{ kind: 'web', site: 'FindTreatment.gov', languages: ['en'] }],
    source: 'https://findtreatment.gov',
    checkedOn: '2026-11-21',
  },
] as const satisfies readonly HelpLine[]
