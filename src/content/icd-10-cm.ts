/**
 * The codes of opioid use disorder by severity, now and in early or sustained remission. For the
 * page of a clinician alone. Source: ICD-10-CM, F11; DSM-5-TR, opioid use disorder, coding.
 */
export const ICD_10_CM = [
  { severity: 'mild', now: 'F11.10', inRemission: 'F11.11' },
  { severity: 'moderate-severe', now: 'F11.20', inRemission: 'F11.21' },
] as const
