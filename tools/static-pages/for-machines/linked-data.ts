import {
  linkedAddresses,
  nanopublicationsFile,
  READINGS_FILE,
} from '../../../src/export/linked-data/linked-addresses.ts'
import {
  claimAddress,
  nanopublication,
  nanopublicationAddress,
} from '../../../src/export/linked-data/nanopublication.ts'
import {
  attributeStatements,
  dossierStatements,
  readingStatements,
} from '../../../src/export/linked-data/reading-statements.ts'
import type { PublishedDossier } from './published-dossier.ts'
import { RdfText } from './rdf-text.ts'

/**
 * The claims of a dossier as nanopublications, a file for each source that makes any, and all readings with what comparing them
 * finds: texts by the file under the folder of the dossier.
 */
export function linkedDataFiles(dossier: PublishedDossier, toUrl: (path: string) => string): Map<string, string> {
  const { id, title, licence = null, attributes } = dossier.index.dossier
  const addresses = linkedAddresses(id, toUrl)
  const facts = { release: dossier.release.release, licence }
  const units = new Map(attributes.map((attribute) => [attribute.id, attribute.unit]))
  const shared = { fl: addresses.term(''), event: addresses.event(''), source: addresses.source('') }
  const bySource = new Map<string, RdfText>()
  const readings = new RdfText(shared).add(dossierStatements(title, licence, addresses))
  for (const one of attributes) readings.add(attributeStatements(one.id, one.label, addresses))
  for (const { event, rows } of dossier.events()) {
    const claims = rows.map((row) => {
      const { number } = row
      const { attribute, source, reading } = row.claim
      const name = [event.id, attribute, source]
      const address = nanopublicationAddress(source, number > 1 ? [...name, String(number)] : name, addresses)
      const text = bySource.get(source) ?? new RdfText({ ...shared, this: `${addresses.claimsOf(source)}#` })
      for (const [part, says] of nanopublication(address, row, addresses, facts)) text.add(says, part)
      bySource.set(source, text)
      return { attribute, reading, address: claimAddress(address) }
    })
    readings.add(readingStatements(event, claims, (attribute) => units.get(attribute) ?? null, addresses))
  }
  const files = new Map([[READINGS_FILE, readings.end()]])
  for (const [source, text] of bySource) files.set(nanopublicationsFile(source), text.end())
  return files
}
