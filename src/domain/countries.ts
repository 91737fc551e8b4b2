/** The countries whose help lines are held, in the order they are offered; the rest is elsewhere. */
export const COUNTRIES = [
  'united-states',
  'canada',
  'united-kingdom',
  'ireland',
  'australia',
  'new-zealand',
  'elsewhere',
] as const

export type CountryId = (typeof COUNTRIES)[number]
