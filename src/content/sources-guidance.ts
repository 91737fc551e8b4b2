import type { Source } from './source.ts'

const checkedOn = '2026-11-21'

/** Guidelines, manuals and handbooks of health bodies. */
export const GUIDANCE = [
  {
    id: 'asam-2020',
    number: 1,
    citation:
      'American Society of Addiction Medicine. The ASAM National Practice Guideline for the Treatment of Opioid Use Disorder: 2020 Focused Update. J Addict Med 2020;14(2S):1–91.',
    url: 'https://doi.org/10.1097/ADM.0000000000000633',
    checkedOn,
  },
  {
    id: 'asam-patient-2025',
    number: 2,
    citation:
      'American Society of Addiction Medicine. Patient guide to the treatment of opioid use disorder. 2025.',
    url: 'https://eguideline.guidelinecentral.com/i/1536453',
    checkedOn,
  },
  {
    id: 'samhsa-tip-63',
    number: 3,
    citation:
      'Substance Abuse and Mental Health Services Administration. Medications for Opioid Use Disorder. Treatment Improvement Protocol 63, updated 2021.',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK574913/',
    checkedOn,
  },
  {
    id: 'nasem-2019',
    number: 4,
    citation:
      'National Academies of Sciences, Engineering, and Medicine. Medications for Opioid Use Disorder Save Lives. 2019.',
    url: 'https://doi.org/10.17226/25310',
    checkedOn,
  },
  {
    id: 'cdc-treatment',
    number: 5,
    citation:
      'Centers for Disease Control and Prevention. Opioid use disorder: preventing and treating.',
    url: 'https://www.cdc.gov/opioids/healthcare-professionals/prescribing/opioid-use-disorder.html',
    checkedOn,
  },
  {
    id: 'samhsa-overdose',
    number: 31,
    citation:
      'Substance Abuse and Mental Health Services Administration. Overdose Prevention and Response Toolkit. 2025.',
    url: 'https://www.drugsandalcohol.ie/44188',
    checkedOn,
  },
  {
    id: 'cdc-overdose-signs',
    number: 32,
    citation:
      'Centers for Disease Control and Prevention. Preventing an opioid overdose: know the signs, save a life.',
    checkedOn,
  },
  {
    id: 'acmt-nalmefene-2023',
    number: 33,
    citation:
      'American College of Medical Toxicology and American Academy of Clinical Toxicology. Joint position statement on nalmefene and naloxone. 2023.',
    url: 'https://www.drugpolicyfacts.org/node/4484',
    checkedOn,
  },
  {
    id: 'samhsa-test-strips',
    number: 36,
    citation:
      'Substance Abuse and Mental Health Services Administration. Fentanyl and xylazine test strips.',
    url: 'https://www.samhsa.gov/medications-substance-use-disorders/medications-counseling-related-conditions/fentanyl-xylazine-test-strips',
    checkedOn,
  },
  {
    id: 'medlineplus-opioid-withdrawal',
    number: 38,
    citation: 'MedlinePlus, National Library of Medicine. Opiate and opioid withdrawal.',
    url: 'https://medlineplus.gov/ency/article/000949.htm',
    checkedOn,
  },
  {
    id: 'acog-711',
    number: 42,
    citation:
      'American College of Obstetricians and Gynecologists. Opioid use and opioid use disorder in pregnancy. Committee Opinion 711, 2017, reaffirmed 2021.',
    checkedOn,
  },
  {
    id: 'nys-pregnancy',
    number: 43,
    citation:
      'New York State Department of Health AIDS Institute. Substance use disorder treatment in pregnant adults.',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK572854/',
    checkedOn,
  },
  {
    id: 'nida-comorbidities-2020',
    number: 44,
    citation:
      'National Institute on Drug Abuse. Common comorbidities with substance use disorders. Research report, 2020.',
    checkedOn,
  },
  {
    id: 'aap-2016',
    number: 45,
    citation:
      'American Academy of Pediatrics. Medication-assisted treatment of adolescents with opioid use disorders. Pediatrics 2016;138(3):e20161893.',
    url: 'https://doi.org/10.1542/peds.2016-1893',
    checkedOn,
  },
  {
    id: 'dsm-5-tr',
    number: 48,
    citation:
      'American Psychiatric Association. Diagnostic and Statistical Manual of Mental Disorders, fifth edition, text revision (DSM-5-TR). 2022.',
    checkedOn,
  },
  {
    id: 'medlineplus-alcohol-withdrawal',
    number: 49,
    citation: 'MedlinePlus, National Library of Medicine. Alcohol withdrawal.',
    url: 'https://medlineplus.gov/ency/article/000764.htm',
    checkedOn,
  },
  {
    id: 'asam-criteria',
    number: 50,
    citation:
      'American Society of Addiction Medicine. The ASAM Criteria: treatment criteria for addictive, substance-related, and co-occurring conditions. Fourth edition, 2023.',
    checkedOn,
  },
] as const satisfies readonly Source[]
