import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedEvent } from '../../../src/contract/event-file.ts'
import type { PublishedAttribute } from '../../../src/contract/frame.ts'
import type { DossierIndex, IndexEvent } from '../../../src/contract/index-file.ts'
import type { PackFile, WholePackFile } from '../../../src/contract/packs/pack-files.ts'
import { PACK_EVENTS } from '../../../src/contract/packs/packed-file.ts'
import type { PublishedSources } from '../../../src/contract/sources-file.ts'
import type { DatedRelease } from '../../../src/contract/releases/dated-release.ts'
import { linkedAddresses } from '../../../src/export/linked-data/linked-addresses.ts'
import { type ClaimRow, claimRows, type TableDossier } from '../../../src/export/claim-columns.ts'

/** The row of a claim among all of its event. */
export interface WholeRow extends ClaimRow {
  /** Among the claims of its source on the attribute of the event, from 1. */
  readonly number: number
  /** `null`: the attribute is not declared. */
  readonly attributeType: PublishedAttribute['type'] | null
}

/** What is published of a dossier, read from its files. */
export class PublishedDossier {
  readonly index: DossierIndex
  readonly release: DatedRelease
  readonly #read: (file: string) => unknown
  readonly #table: TableDossier
  readonly #attributes: ReadonlyMap<string, PublishedAttribute>
  readonly #toUrl: (path: string) => string

  /**
   * @param read gives the content of a file under the folder of the dossier
   * @param toUrl the address of a path of the site
   */
  constructor(read: (file: string) => unknown, toUrl: (path: string) => string) {
    this.#read = read
    this.index = read('index.json') as DossierIndex
    this.release = read('release.json') as DatedRelease
    const { id, attributes } = this.index.dossier
    const byId = new Map(attributes.map((attribute) => [attribute.id, attribute]))
    this.#attributes = byId
    this.#toUrl = toUrl
    const addresses = linkedAddresses(id, toUrl)
    this.#table = {
      id,
      dataOf: this.release.dataOf ?? null,
      attribute: (name) => byId.get(name)?.label ?? name,
      unitOf: (name) => byId.get(name)?.unit ?? null,
      eventUrl: (event, name) => `${addresses.event(event)}#${encodeURIComponent(name)}`,
    }
  }

  /** @param data the folder of the published data */
  static inFolder(data: string, id: string, toUrl: (path: string) => string): PublishedDossier {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(data, id, file), 'utf8'))
    return new PublishedDossier(read, toUrl)
  }

  /** Its index is packed: its events stand in packs. */
  get isPacked(): boolean {
    return this.index.packed === true
  }

  /** The events as the index has them, in their order; of a packed dossier pack by pack. */
  *records(): Generator<IndexEvent> {
    if (!this.isPacked) return yield* this.index.events
    const { events } = this.index.counts
    for (let n = 0; n * PACK_EVENTS < events; n++) yield* (this.#read(`packs/${n}.json`) as PackFile).events
  }

  *#wholeEvents(): Generator<PublishedEvent> {
    if (!this.isPacked) {
      for (const { id } of this.index.events) yield this.#read(`events/${id}.json`) as PublishedEvent
      return
    }
    let left = this.index.counts.events
    for (let n = 0; left > 0; n++) {
      const { events } = this.#read(`whole/${n}.json`) as WholePackFile
      left -= events.length
      yield* events
    }
  }

  /** The events in their order, each with the rows of all of its claims. Read one by one: all at once may be too much to hold. */
  *events(): Generator<{ readonly event: PublishedEvent; readonly rows: readonly WholeRow[] }> {
    for (const event of this.#wholeEvents()) {
      const numbers = new Map<string, number>()
      const rows = claimRows(this.#table, event, event.claims).map((row): WholeRow => {
        const { attribute, source } = row.claim
        const number = (numbers.get(`${attribute} ${source}`) ?? 0) + 1
        numbers.set(`${attribute} ${source}`, number)
        return { ...row, number, attributeType: this.typeOf(attribute) }
      })
      yield { event, rows }
    }
  }

  sources(): PublishedSources['sources'] {
    return (this.#read('sources.json') as PublishedSources).sources
  }

  /** The type of the values of an attribute; `null`: it is not declared. */
  typeOf(attribute: string): WholeRow['attributeType'] {
    return this.#attributes.get(attribute)?.type ?? null
  }

  /** The address of the page of an event or a source. */
  pageUrl(sort: 'events' | 'sources', id: string): string {
    return this.#toUrl(`/${[this.index.dossier.id, sort, id].map(encodeURIComponent).join('/')}`)
  }
}
