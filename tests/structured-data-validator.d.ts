declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string
    readonly severity: 'ERROR' | 'WARNING'
  }
  /** Holds what is told against schema.org, and against what search engines ask for. */
  export default class Validator {
    constructor(schemaOrg: { readonly '@graph': readonly object[] })
    validate(data: Readonly<Record<'jsonld' | 'microdata' | 'rdfa', object>>): Promise<Issue[]>
  }
}
