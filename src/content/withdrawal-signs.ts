/** The nine signs of opioid withdrawal. Source: DSM-5-TR, opioid withdrawal, criterion B. */
export const WITHDRAWAL_SIGNS = [
  'mood',
  'nausea',
  'aches',
  'eyes-nose',
  'skin-pupils',
  'diarrhea',
  'yawning',
  'fever',
  'sleep',
] as const
