import type { Source } from './source.ts'

const checkedOn = '2026-11-21'

/** What regulators and laws say: drug labels, safety notices, rules and reports on them. */
export const RULES = [
  {
    id: 'part-8-2024',
    number: 15,
    citation:
      'Department of Health and Human Services. Medications for the Treatment of Opioid Use Disorder: final rule, 42 CFR part 8. Federal Register, 2 February 2024 (2024-01693).',
    url: 'https://www.federalregister.gov/d/2024-01693',
    checkedOn,
  },
  {
    id: 'telemedicine-2025',
    number: 16,
    citation:
      'Drug Enforcement Administration and Department of Health and Human Services. Telemedicine flexibilities for controlled medications. Federal Register, 31 December 2025 (2025-24123).',
    url: 'https://www.federalregister.gov/d/2025-24123',
    checkedOn,
  },
  {
    id: 'doj-ada-2022',
    number: 17,
    citation:
      'Department of Justice. The Americans with Disabilities Act and the opioid crisis: combating discrimination against people in treatment or recovery. 2022.',
    url: 'https://www.ada.gov/resources/opioid-use-disorder/',
    checkedOn,
  },
  {
    id: 'fda-methadone',
    number: 18,
    citation:
      'Food and Drug Administration. Methadone for opioid use disorder (Methadose): prescribing information.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=methadose',
    checkedOn,
  },
  {
    id: 'fda-buprenorphine-naloxone',
    number: 19,
    citation:
      'Food and Drug Administration. Buprenorphine and naloxone film: prescribing information and patient labeling. 2025.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=300ae3d0-464c-d0be-e063-6294a90a7f9d',
    checkedOn,
  },
  {
    id: 'fda-brixadi',
    number: 20,
    citation:
      'Food and Drug Administration. Brixadi (weekly and monthly buprenorphine injection): prescribing information.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=brixadi',
    checkedOn,
  },
  {
    id: 'fda-sublocade-2025',
    number: 21,
    citation:
      'Food and Drug Administration. Sublocade (monthly buprenorphine injection): prescribing information, February 2025.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=sublocade',
    checkedOn,
  },
  {
    id: 'fda-dental-2022',
    number: 22,
    citation:
      'Food and Drug Administration. Risk of dental problems with buprenorphine medicines dissolved in the mouth. Drug Safety Communication, 12 January 2022.',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-about-risks-dental-problems-associated-buprenorphine-medicines-dissolved-mouth-treat',
    checkedOn,
  },
  {
    id: 'fda-vivitrol',
    number: 23,
    citation:
      'Food and Drug Administration. Vivitrol (monthly naltrexone injection): prescribing information.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=vivitrol',
    checkedOn,
  },
  {
    id: 'fda-mixing-2017',
    number: 24,
    citation:
      'Food and Drug Administration. Withholding methadone or buprenorphine from people who take benzodiazepines is not advised. Drug Safety Communication, 20 September 2017.',
    checkedOn,
  },
  {
    id: 'fda-sudden-stop-2019',
    number: 25,
    citation:
      'Food and Drug Administration. Harm reported from sudden discontinuation of opioid pain medicines. Drug Safety Communication, 9 April 2019.',
    checkedOn,
  },
  {
    id: 'fda-benzodiazepines-2020',
    number: 26,
    citation:
      'Food and Drug Administration. Boxed Warning updated to improve safe use of benzodiazepines. Drug Safety Communication, 23 September 2020.',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
    checkedOn,
  },
  {
    id: 'fda-lofexidine-2018',
    number: 27,
    citation:
      'Food and Drug Administration. FDA approves the first non-opioid treatment for management of opioid withdrawal symptoms in adults. 16 May 2018.',
    checkedOn,
  },
  {
    id: 'fda-naloxone-2023',
    number: 28,
    citation:
      'Food and Drug Administration. FDA approves first over-the-counter naloxone nasal spray. 29 March 2023.',
    url: 'https://www.fda.gov/news-events/press-announcements/fda-approves-first-over-counter-naloxone-nasal-spray',
    checkedOn,
  },
  {
    id: 'fda-cannabis',
    number: 29,
    citation:
      'Food and Drug Administration. FDA regulation of cannabis and cannabis-derived products, including cannabidiol (CBD).',
    url: 'https://www.fda.gov/news-events/public-health-focus/fda-regulation-cannabis-and-cannabis-derived-products-including-cannabidiol-cbd',
    checkedOn,
  },
  {
    id: 'gao-2021',
    number: 37,
    citation:
      'Government Accountability Office. Drug misuse: most states have Good Samaritan laws and research indicates they may have positive effects. GAO-21-248. 2021.',
    url: 'https://www.gao.gov/products/gao-21-248',
    checkedOn,
  },
] as const satisfies readonly Source[]
