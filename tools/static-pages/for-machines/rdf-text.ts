import { DataFactory, Writer } from 'n3'
import {
  DCTERMS,
  type Node,
  NP,
  PROV,
  RDF,
  RDFS,
  SCHEMA,
  SKOS,
  type Statement,
  XSD,
} from '../../../src/export/linked-data/statement.ts'

const { literal, namedNode, quad } = DataFactory

const PREFIXES = { rdf: RDF, rdfs: RDFS, xsd: XSD, skos: SKOS, dcterms: DCTERMS, prov: PROV, np: NP, schema: SCHEMA }

/** Statements as text, in the order in which they are added: in TriG, or where none stands in a graph, in Turtle. */
export class RdfText {
  readonly #writer: Writer

  /** @param prefixes what addresses begin with, by their short names */
  constructor(prefixes: Readonly<Record<string, string>>) {
    this.#writer = new Writer({ prefixes: { ...PREFIXES, ...prefixes } })
  }

  /** @param graph the address of the graph in which they stand */
  add(statements: readonly Statement[], graph?: string): this {
    for (const one of statements) this.#writer.addQuad(toQuad(one, graph))
    return this
  }

  /** All of it. Nothing can be added afterwards. */
  end(): string {
    let text = ''
    this.#writer.end((error: Error | null, result: string) => {
      if (error) throw error
      text = result
    })
    return text
  }
}

function toQuad({ of, property, is }: Statement, graph?: string) {
  return quad(namedNode(of), namedNode(property), toTerm(is), graph === undefined ? undefined : namedNode(graph))
}

function toTerm(node: Node) {
  if (typeof node === 'string') return namedNode(node)
  return literal(node.text, node.language ?? (node.type === undefined ? undefined : namedNode(node.type)))
}
