import type { PublishedDiscrepancy, PublishedEvent, PublishedReading } from '../../contract/event-file.ts'
import { answerStatements, nodeOf, saying } from './answer-statements.ts'
import type { LinkedAddresses } from './linked-addresses.ts'
import { countNode, dayNode, DCTERMS, RDFS, type Statement, textNode, TYPE } from './statement.ts'

/** The claims of an event by the address at which each is told. */
export type ClaimAddresses = readonly {
  readonly attribute: string
  readonly reading: number
  readonly address: string
}[]

/** Of the dossier that readings are of. */
export function dossierStatements(title: string, licence: string | null, addresses: LinkedAddresses): Statement[] {
  const of = addresses.dossier
  return [
    { of, property: TYPE, is: addresses.term('Dossier') },
    { of, property: `${DCTERMS}title`, is: textNode(title) },
    ...(licence === null ? [] : [{ of, property: `${DCTERMS}license`, is: licence }]),
  ]
}

/** An attribute, and what it is called. */
export function attributeStatements(id: string, label: string, addresses: LinkedAddresses): Statement[] {
  const of = addresses.attribute(id)
  return [
    { of, property: TYPE, is: addresses.term('Attribute') },
    { of, property: `${RDFS}label`, is: textNode(label) },
  ]
}

/** Every reading of an event with the claims that give it, and what comparing them finds. */
export function readingStatements(
  event: PublishedEvent,
  claims: ClaimAddresses,
  unitOf: (attribute: string) => string | null,
  addresses: LinkedAddresses,
): Statement[] {
  const of = addresses.event(event.id)
  const found = new Map(event.discrepancies.map((discrepancy) => [discrepancy.attribute, discrepancy]))
  return [
    { of, property: TYPE, is: addresses.term('Event') },
    { of, property: `${DCTERMS}title`, is: textNode(event.title) },
    { of, property: `${DCTERMS}isPartOf`, is: addresses.dossier },
    ...[...event.discrepancies, ...event.agreements].flatMap(({ attribute, readings }) => {
      const question = `${of}#${encodeURIComponent(attribute)}`
      const named = readings.map((reading, place) => {
        const giving = claims.filter((claim) => claim.attribute === attribute && claim.reading === place)
        return { reading, address: `${question}-${place + 1}`, claims: giving.map(({ address }) => address) }
      })
      const discrepancy = found.get(attribute)
      return [
        ...(discrepancy
          ? discrepancyStatements(
              question,
              event.id,
              discrepancy,
              named.map(({ address }) => address),
              addresses,
            )
          : []),
        ...named.flatMap(({ reading, address, claims: giving }) => [
          { of: address, property: TYPE, is: addresses.term('Reading') },
          ...answerStatements(
            address,
            {
              ...reading,
              event: event.id,
              attribute,
              unit: reading.unit ?? (reading.value === null ? null : unitOf(attribute)),
            },
            reading,
            addresses,
          ),
          ...supportStatements(address, reading, giving, addresses),
        ]),
      ]
    }),
  ]
}

function discrepancyStatements(
  of: string,
  event: string,
  { attribute, kind, level, nature, weight }: PublishedDiscrepancy,
  readings: readonly string[],
  addresses: LinkedAddresses,
): Statement[] {
  return [
    { of, property: TYPE, is: addresses.term('Discrepancy') },
    ...saying(
      of,
      addresses,
    )({
      event: addresses.event(event),
      attribute: addresses.attribute(attribute),
      difference: addresses.term(kind),
      level: addresses.term(level),
      nature: nodeOf(nature, addresses.term),
      weight: nodeOf(weight, countNode),
      reading: readings,
    }),
  ]
}

function supportStatements(
  of: string,
  { standing, origins, knownOn }: PublishedReading,
  claims: readonly string[],
  addresses: LinkedAddresses,
): Statement[] {
  return saying(
    of,
    addresses,
  )({
    standing: addresses.term(standing),
    originsStated: countNode(origins.stated),
    originsOpen: countNode(origins.open),
    knownOn: nodeOf(knownOn, dayNode),
    claim: claims,
  })
}
