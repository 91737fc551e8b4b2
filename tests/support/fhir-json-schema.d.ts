declare module '@asymmetrik/fhir-json-schema-validator' {
  interface SchemaFault {
    readonly dataPath: string
    readonly message: string
  }
  export default class JsonSchemaValidator {
    constructor(schema: object)
    validate(resource: object, verbose: true): readonly (SchemaFault | string)[]
  }
}
