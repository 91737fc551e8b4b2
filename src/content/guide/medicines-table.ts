import type { Sources } from './blocks.ts'

export const MEDICINES = ['methadone', 'buprenorphine', 'naltrexone'] as const

export type Medicine = (typeof MEDICINES)[number]

/** The rows of the comparison, and what each of its cells rests on. */
export const MEDICINE_ROWS = [
  {
    id: 'what',
    sources: {
      methadone: ['asam-patient-2025'],
      buprenorphine: ['asam-patient-2025'],
      naltrexone: ['asam-patient-2025'],
    },
  },
  {
    id: 'acts',
    sources: {
      methadone: ['asam-patient-2025'],
      buprenorphine: ['asam-patient-2025'],
      naltrexone: ['asam-patient-2025'],
    },
  },
  {
    id: 'forms',
    sources: {
      methadone: ['asam-patient-2025'],
      buprenorphine: ['fda-buprenorphine-naloxone', 'fda-brixadi', 'fda-sublocade-2025'],
      naltrexone: ['samhsa-tip-63', 'fda-vivitrol'],
    },
  },
  {
    id: 'starts',
    sources: {
      methadone: ['asam-patient-2025', 'fda-methadone'],
      buprenorphine: ['asam-patient-2025', 'fda-brixadi', 'fda-sublocade-2025'],
      naltrexone: ['fda-vivitrol'],
    },
  },
  {
    id: 'gives',
    sources: {
      methadone: ['part-8-2024'],
      buprenorphine: ['cdc-treatment', 'telemedicine-2025'],
      naltrexone: ['asam-2020'],
    },
  },
  {
    id: 'watch',
    sources: {
      methadone: ['fda-methadone', 'asam-patient-2025'],
      buprenorphine: ['fda-buprenorphine-naloxone', 'fda-dental-2022'],
      naltrexone: ['asam-patient-2025', 'fda-vivitrol'],
    },
  },
  {
    id: 'alive',
    sources: {
      methadone: ['santo-2021', 'sordo-2017'],
      buprenorphine: ['santo-2021', 'sordo-2017'],
      naltrexone: ['larochelle-2018', 'wakeman-2020'],
    },
  },
] as const satisfies readonly {
  readonly id: string
  readonly sources: Readonly<Record<Medicine, Sources>>
}[]
