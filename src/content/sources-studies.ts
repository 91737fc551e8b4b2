import type { Source } from './source.ts'

const checkedOn = '2026-11-21'

/** Studies and reviews in journals. */
export const STUDIES = [
  {
    id: 'santo-2021',
    number: 6,
    citation:
      'Santo T, et al. Association of opioid agonist treatment with all-cause mortality and specific causes of death among people with opioid dependence. JAMA Psychiatry 2021.',
    url: 'https://doi.org/10.1001/jamapsychiatry.2021.0976',
    checkedOn,
  },
  {
    id: 'sordo-2017',
    number: 7,
    citation:
      'Sordo L, et al. Mortality risk during and after opioid substitution treatment. BMJ 2017;357:j1550.',
    url: 'https://doi.org/10.1136/bmj.j1550',
    checkedOn,
  },
  {
    id: 'larochelle-2018',
    number: 8,
    citation:
      'Larochelle MR, et al. Medication for opioid use disorder after nonfatal opioid overdose and association with mortality. Ann Intern Med 2018.',
    url: 'https://doi.org/10.7326/M17-3107',
    checkedOn,
  },
  {
    id: 'wakeman-2020',
    number: 9,
    citation:
      'Wakeman SE, et al. Comparative effectiveness of different treatment pathways for opioid use disorder. JAMA Netw Open 2020;3(2):e1920622.',
    url: 'https://doi.org/10.1001/jamanetworkopen.2019.20622',
    checkedOn,
  },
  {
    id: 'carroll-weiss-2017',
    number: 10,
    citation:
      'Carroll KM, Weiss RD. The role of behavioral interventions in buprenorphine maintenance treatment: a review. Am J Psychiatry 2017.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5474206/',
    checkedOn,
  },
  {
    id: 'hartung-2022',
    number: 11,
    citation:
      'Hartung DM, et al. Residential and outpatient treatment of opioid use disorder in Oregon Medicaid. Addict Sci Clin Pract 2022.',
    url: 'https://doi.org/10.1186/s13722-022-00318-1',
    checkedOn,
  },
  {
    id: 'strang-2003',
    number: 12,
    citation:
      'Strang J, et al. Loss of tolerance and overdose mortality after inpatient opiate detoxification. BMJ 2003;326:959.',
    url: 'https://doi.org/10.1136/bmj.326.7396.959',
    checkedOn,
  },
  {
    id: 'binswanger-2007',
    number: 13,
    citation:
      'Binswanger IA, et al. Release from prison: a high risk of death for former inmates. N Engl J Med 2007;356:157–165.',
    url: 'https://doi.org/10.1056/NEJMsa064115',
    checkedOn,
  },
  {
    id: 'green-2018',
    number: 14,
    citation:
      'Green TC, et al. Postincarceration fatal overdoses after implementing medications for addiction treatment in a statewide correctional system. JAMA Psychiatry 2018.',
    url: 'https://doi.org/10.1001/jamapsychiatry.2017.4614',
    checkedOn,
  },
  {
    id: 'hurd-2019',
    number: 30,
    citation:
      'Hurd YL, et al. Cannabidiol for the reduction of cue-induced craving and anxiety in drug-abstinent individuals with heroin use disorder. Am J Psychiatry 2019.',
    url: 'https://doi.org/10.1176/appi.ajp.2019.18101191',
    checkedOn,
  },
  {
    id: 'mmwr-naloxone-2024',
    number: 34,
    citation:
      'Payne ER, et al. Comparison of 8-milligram and 4-milligram intranasal naloxone in suspected opioid overdose, New York. MMWR 2024;73(5):110–113.',
    checkedOn,
  },
  {
    id: 'mmwr-medetomidine-2025',
    number: 35,
    citation:
      'Huo S, et al. Suspected medetomidine withdrawal syndrome among fentanyl-exposed patients, Philadelphia. MMWR 2025;74(15):266–268.',
    url: 'https://www.cdc.gov/mmwr/volumes/74/wr/mm7415a2.htm',
    checkedOn,
  },
  {
    id: 'bolivar-2021',
    number: 39,
    citation:
      'Bolívar HA, et al. Contingency management for patients receiving medication for opioid use disorder: a systematic review and meta-analysis. JAMA Psychiatry 2021.',
    url: 'https://doi.org/10.1001/jamapsychiatry.2021.1969',
    checkedOn,
  },
  {
    id: 'monico-2015',
    number: 40,
    citation:
      'Monico LB, et al. Buprenorphine treatment and 12-step meeting attendance: conflicts, compatibilities, and patient outcomes. J Subst Abuse Treat 2015;57:89–95.',
    url: 'https://doi.org/10.1016/j.jsat.2015.05.005',
    checkedOn,
  },
  {
    id: 'andraka-2021',
    number: 41,
    citation:
      'Andraka-Christou B, et al. Stigmatization of medications for opioid use disorder in 12-step support groups and participant responses. Subst Abus 2021.',
    url: 'https://doi.org/10.1080/08897077.2021.1944957',
    checkedOn,
  },
  {
    id: 'archer-2020',
    number: 46,
    citation:
      'Archer M, et al. Community reinforcement and family training and rates of treatment entry: a systematic review. Addiction 2020;115:1024–1037.',
    url: 'https://doi.org/10.1111/add.14901',
    checkedOn,
  },
  {
    id: 'roozen-2010',
    number: 47,
    citation:
      'Roozen HG, et al. Community reinforcement and family training: an effective option to engage treatment-resistant substance-abusing individuals in treatment. Addiction 2010;105:1729–1738.',
    url: 'https://doi.org/10.1111/j.1360-0443.2010.03016.x',
    checkedOn,
  },
] as const satisfies readonly Source[]
