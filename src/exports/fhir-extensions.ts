import type { Extension } from 'fhir/r4'

/** R4’s own extensions on how software may show an item. Source: hl7.org/fhir/R4/questionnaire-profiles.html */
const HL7 = 'http://hl7.org/fhir'

/** All answers in sight: “not sure” stands beside “no”, and is no less an answer. */
export const RADIO_BUTTONS: Extension = coded('itemControl', 'item-control', 'radio-button')

/** What makes a text the help to the question above it: LHC-Forms reads the one, Smart Forms the other. */
export const HELP: Extension[] = [
  coded('itemControl', 'item-control', 'help'),
  coded('displayCategory', 'display-category', 'instructions'),
]

/** What stands in a field while it is empty; Smart Forms would show a count of 0 there. */
export function whileEmpty(text: string): Extension {
  return { url: `${HL7}/StructureDefinition/entryFormat`, valueString: text }
}

function coded(extension: string, codes: string, code: string): Extension {
  return {
    url: `${HL7}/StructureDefinition/questionnaire-${extension}`,
    valueCodeableConcept: { coding: [{ system: `${HL7}/questionnaire-${codes}`, code }] },
  }
}
