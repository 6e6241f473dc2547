import type { PublishedSource } from '../../contract/parts.ts'
import { chainEdges, type ChainStep } from '../../domain/compare/chains/chain-step.ts'
import { lineageOfStep } from '../../domain/compare/chains/lineage-of-step.ts'
import { rootsOf } from '../../domain/compare/chains/roots-of.ts'
import type { ClaimRow } from '../claim-columns.ts'
import { answerStatements, nodeOf, saying } from './answer-statements.ts'
import type { LinkedAddresses } from './linked-addresses.ts'
import { countNode, dayNode, DCTERMS, NP, PROV, type Statement, textNode, toIri, TYPE } from './statement.ts'

/** What a nanopublication says of the data that it is of. */
export interface PublicationFacts {
  /** The name of the release. */
  readonly release: string
  /** Address; `null`: nobody stated one. */
  readonly licence: string | null
}

/** The four parts of a nanopublication, each with its address. */
export type Nanopublication = readonly (readonly [address: string, says: readonly Statement[]])[]

/** Of a longer chain only the first step and the roots are told. */
const MOST_CITATIONS = 200

/**
 * The address of a claim's nanopublication: that of the file of its source, with the claim behind it.
 * @param claim as a claim is called, by its parts: event, attribute, source, and the number of each further one
 */
export function nanopublicationAddress(source: string, claim: readonly string[], addresses: LinkedAddresses): string {
  return `${addresses.claimsOf(source)}#${claim.map(encodeURIComponent).join('.')}`
}

/** The address of what a nanopublication asserts. */
export const claimAddress = (publication: string) => `${publication}.claim`

/**
 * A claim as a nanopublication (https://nanopub.net/guidelines/working_draft/): what the source says, where it says it and has it from,
 * and of which data this is.
 * @param address of the nanopublication
 */
export function nanopublication(
  address: string,
  row: ClaimRow,
  addresses: LinkedAddresses,
  facts: PublicationFacts,
): Nanopublication {
  const part = (name: string) => `${address}.${name}`
  const [assertion, provenance, information] = [part('assertion'), part('provenance'), part('publication')]
  const claim = claimAddress(address)
  const { event, claim: said, reading, dossier } = row
  const unit = said.unit ?? (said.value === null ? null : dossier.unitOf(said.attribute))
  const ofPublication = saying(address, addresses)
  return [
    [
      part('head'),
      [
        { of: address, property: TYPE, is: `${NP}Nanopublication` },
        { of: address, property: `${NP}hasAssertion`, is: assertion },
        { of: address, property: `${NP}hasProvenance`, is: provenance },
        { of: address, property: `${NP}hasPublicationInfo`, is: information },
      ],
    ],
    [
      assertion,
      [
        { of: claim, property: TYPE, is: addresses.term('Claim') },
        ...answerStatements(claim, { ...said, event: event.id, unit }, reading, addresses),
      ],
    ],
    [provenance, provenanceOf(assertion, claim, row, addresses)],
    [
      information,
      [
        { of: address, property: `${DCTERMS}isPartOf`, is: addresses.dossier },
        ...(facts.licence === null ? [] : [{ of: address, property: `${DCTERMS}license`, is: toIri(facts.licence) }]),
        ...ofPublication({ release: textNode(facts.release), dataOf: nodeOf(dossier.dataOf, dayNode) }),
      ],
    ],
  ]
}

function provenanceOf(assertion: string, claim: string, row: ClaimRow, addresses: LinkedAddresses): Statement[] {
  const { claim: said, source, chain } = row
  const address = addresses.source(said.source)
  const language = source?.language ?? null
  const inItsWords = (text: string) => textNode(text, language)
  const { edges, leftOut } = citationsOf(chain)
  return [
    { of: assertion, property: `${PROV}wasDerivedFrom`, is: address },
    ...(source ? sourceStatements(address, source, addresses) : []),
    ...saying(
      claim,
      addresses,
    )({
      asWritten: nodeOf(said.asWritten, inItsWords),
      quote: nodeOf(said.quote, inItsWords),
      gloss: nodeOf(said.gloss, textNode),
      locator: nodeOf(said.locator, textNode),
      speaker: nodeOf(said.speaker, addresses.actor),
      version: nodeOf(said.version, dayNode),
      knownOn: nodeOf(said.knownOn, dayNode),
      lineage: addresses.term(lineageOfStep(chain)),
      root: [...new Set(rootsOf(chain).map((root) => root.source))].map(addresses.source),
      citationsLeftOut: leftOut === 0 ? null : countNode(leftOut),
    }),
    ...edges.map(({ from, to }) => ({
      of: addresses.source(from),
      property: `${PROV}wasDerivedFrom`,
      is: addresses.source(to),
    })),
  ]
}

function sourceStatements(address: string, source: PublishedSource, addresses: LinkedAddresses): Statement[] {
  const { title, isLabel, outlet, url, published, language } = source
  return [
    { of: address, property: TYPE, is: addresses.term('Source') },
    // What we call it is in our language, and no title.
    {
      of: address,
      property: `${DCTERMS}${isLabel ? 'description' : 'title'}`,
      is: textNode(title, isLabel ? null : language),
    },
    { of: address, property: `${DCTERMS}publisher`, is: textNode(outlet) },
    ...(published === null ? [] : [{ of: address, property: `${DCTERMS}date`, is: textNode(published) }]),
    ...(language === null ? [] : [{ of: address, property: `${DCTERMS}language`, is: textNode(language) }]),
    ...(url === null ? [] : [{ of: address, property: `${DCTERMS}source`, is: toIri(url) }]),
  ]
}

/** Every citation of a chain; of a long one those of the first step, and how many more there are. */
function citationsOf(chain: ChainStep) {
  const edges = chainEdges([chain])
  if (edges.length <= MOST_CITATIONS) return { edges, leftOut: 0 }
  const own = edges.filter(({ from }) => from === chain.source)
  return { edges: own, leftOut: edges.length - own.length }
}
