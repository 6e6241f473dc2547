/** What linked data is made of: something, a property, and what that is. */
export interface Statement {
  /** The address of what is spoken of. */
  readonly of: string
  /** The address of the property. */
  readonly property: string
  readonly is: Node
}

/** An address, or a text with its type or its language. */
export type Node = string | Literal
export interface Literal {
  readonly text: string
  readonly type?: string
  /** BCP 47. */
  readonly language?: string
}

/** The vocabularies of others. */
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const DCTERMS = 'http://purl.org/dc/terms/'
export const PROV = 'http://www.w3.org/ns/prov#'
/** https://nanopub.net/guidelines/working_draft/ */
export const NP = 'http://www.nanopub.org/nschema#'
export const SCHEMA = 'https://schema.org/'

export const TYPE = `${RDF}type`

/** @param language BCP 47; `null`: not known */
export function textNode(text: string, language: string | null = null): Literal {
  return language === null ? { text } : { text, language }
}

export function countNode(count: number): Literal {
  return { text: String(count), type: `${XSD}integer` }
}

export function numberNode(number: number): Literal {
  return { text: String(number), type: `${XSD}double` }
}

/** @param isoDay ISO 8601: `2024-04-25`, `-000044-03-15`. XML writes years in at least four digits and without `+`. */
export function dayNode(isoDay: string): Literal {
  return { text: xmlYear(isoDay), type: `${XSD}date` }
}

/** @param isoInstant ISO 8601, UTC, to the minute or the second. XML always writes seconds. */
export function instantNode(isoInstant: string): Literal {
  return { text: xmlYear(isoInstant).replace(/T(\d\d:\d\d)Z$/, 'T$1:00Z'), type: `${XSD}dateTime` }
}

function xmlYear(iso: string): string {
  return iso.replace(/^([+-])0*(\d{4,}-)/, (_, sign: string, rest: string) => `${sign === '-' ? '-' : ''}${rest}`)
}

/** An address as linked data may write it: signs that browsers put up with in one are escaped. */
export function toIri(url: string): string {
  return url.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent)
}
