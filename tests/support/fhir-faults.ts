import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import JsonSchemaValidator from '@asymmetrik/fhir-json-schema-validator'
import { Fhir } from 'fhir-validator'

/**
 * What R4 validators hold against a resource, none of them ours. Each is blind where the other
 * sees: Lantana’s (npm’s package fhir) knows what has to be there, and HL7’s own JSON schema knows
 * the codes of every field, and what a date looks like.
 */
export function faultsIn(resource: object): string[] {
  return [...faultsByLantana(resource), ...faultsBySchema(resource)]
}

const lantana = new Fhir()

function faultsByLantana(resource: object): string[] {
  // It takes a false for a value that is missing.
  const seen = JSON.stringify(resource).replaceAll(/:false\b/g, ':true')
  const { messages } = lantana.validate(JSON.parse(seen), { errorOnUnexpected: true })
  return messages
    .filter(({ severity }) => String(severity) !== 'info') // as such: “an example value set is not found”
    .map(({ location, message }) => `${location}: ${message}`)
}

const schema = new JsonSchemaValidator(schemaOf('Questionnaire', 'QuestionnaireResponse'))

function faultsBySchema(resource: object): string[] {
  return schema
    .validate(resource, true)
    .map((fault) => (typeof fault === 'string' ? fault : `${fault.dataPath}: ${fault.message}`))
}

/** HL7’s schema of R4, cut down to some resources: all 146 take seconds to compile. */
function schemaOf(...resources: string[]): object {
  const { resolve } = createRequire(import.meta.url)
  const file = resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json')
  const whole = JSON.parse(readFileSync(file, 'utf8')) as { definitions: object }
  const oneOf = resources.map((name) => ({ $ref: `#/definitions/${name}` }))
  return { ...whole, oneOf, definitions: { ...whole.definitions, ResourceList: { oneOf } } }
}
