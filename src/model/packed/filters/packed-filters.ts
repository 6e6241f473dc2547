import type { FacetInFiles } from '../../../contract/packs/columns-file.ts'
import type { DossierIndex, IndexEvent } from '../../../contract/index-file.ts'
import type { Packed } from '../../../contract/packs/packed-file.ts'
import type { PackedFiles } from '../../../data/packed-files.ts'
import { countValues, type FacetColumn, type FacetColumnReading } from '../../../selection/facet-column.ts'
import { type FacetFilter, FACETS, type FilterColumns, type Filtered } from '../../../selection/facet-filter.ts'
import type { DossierNames } from '../../dossier-names.ts'
import type { FailedParts } from '../failed-parts.ts'
import type { PackedColumns } from '../read-columns.ts'
import { bringFacet, emptyColumn, facetValues, kindColumn, readAlready, readFacet } from './read-facets.ts'

/** What the filters of a packed dossier are read with. */
interface ToFilter {
  readonly packed: Packed
  readonly columns: PackedColumns
  readonly files: Pick<PackedFiles, 'facet'>
  readonly failed: FailedParts
  /** Whether all columns are here; has them brought where they are not. */
  readonly hasColumns: () => boolean
  /** Waits for them. */
  readonly whenRead: () => Promise<void> | undefined
  /** Waits for the names of all sources. */
  readonly readNames: () => Promise<DossierNames>
  /** More filters than before. */
  readonly onMore: () => void
}

/** What the events of a packed dossier are filtered by, facet by facet as it comes: what is not here does not filter. */
export class PackedFilters {
  /** Its events as the filters read them; another object when something came. */
  columns: FilterColumns<IndexEvent>
  readonly #given: ToFilter
  #index: DossierIndex
  readonly #asked = new Set<FacetInFiles>()
  readonly #all: Pick<Filtered, 'passes' | 'count' | 'disputedCount'>
  readonly #counts = new WeakMap<FacetColumn, ReadonlyMap<string, number>>()

  constructor(index: DossierIndex, given: ToFilter) {
    const { events, disputedEvents } = index.counts
    this.#index = index
    this.#given = given
    this.#all = { passes: new Uint8Array(events).fill(1), count: events, disputedCount: disputedEvents }
    const kind = { ...this.#empty('kind'), isHere: given.hasColumns }
    this.columns = {
      things: index.events,
      idOf: (event: IndexEvent | undefined) => event?.id ?? '',
      disputed: given.columns.axis.disputed,
      // What passes is the same as long as nothing is left out, so that what is made of it is.
      known: (filter) =>
        this.#narrows(filter) ? undefined : { ...this.#all, countsOf: (facet) => this.#countAll(facet) },
      readings: { kind, country: this.#later('country'), actor: this.#later('actor'), source: this.#later('source') },
    }
  }

  /** All events. */
  get passes(): Uint8Array {
    return this.#all.passes
  }

  /** Takes the kinds from the columns, which are here. */
  takeKinds(): void {
    const { kind } = facetValues(this.#index, this.#given.packed.countries)
    this.#take('kind', readAlready(kindColumn(kind, this.#given.columns.kinds, this.#index)))
  }

  /** Takes what all sources are called. */
  takeNames(index: DossierIndex): void {
    this.#index = index
    this.#take('source', this.#later('source'))
  }

  #take(facet: keyof FilterColumns<IndexEvent>['readings'], reading: FacetColumnReading): void {
    this.columns = { ...this.columns, readings: { ...this.columns.readings, [facet]: reading } }
  }

  #empty(facet: (typeof FACETS)[number]): FacetColumnReading {
    const ids = facetValues(this.#index, this.#given.packed.countries)[facet]
    return readAlready(emptyColumn(ids, this.#index.counts.events))
  }

  /** A facet that is asked for when something filters by it. */
  #later(facet: FacetInFiles): FacetColumnReading {
    const isHere = () => {
      this.#ask(facet)
      return false
    }
    return { ...this.#empty(facet), isHere }
  }

  /** Whether a filter leaves anything out of what is here. */
  #narrows({ chosen, onlyDisputed, found, within }: FacetFilter): boolean {
    // Each that is not here is asked for.
    const here = FACETS.filter((facet) => chosen[facet].length > 0 && this.columns.readings[facet].isHere?.() !== false)
    return (here.length > 0 || onlyDisputed || Boolean(found) || Boolean(within)) && this.#given.hasColumns()
  }

  #countAll(facet: (typeof FACETS)[number]): ReadonlyMap<string, number> {
    const column = this.columns.readings[facet].finish()
    const counts = this.#counts.get(column) ?? countValues(column, () => true)
    this.#counts.set(column, counts)
    return counts
  }

  #ask(facet: FacetInFiles): void {
    if (this.#asked.has(facet)) return
    this.#asked.add(facet)
    const { files, whenRead, readNames, packed, failed, onMore } = this.#given
    const { events } = this.#index.counts
    const ask = async () => {
      // After the columns, without which nothing filters.
      await whenRead()
      const names = facet === 'source' ? await readNames() : undefined
      const parts = await bringFacet(facet, events, files)
      const ids = facetValues(this.#index, packed.countries)[facet]
      this.#take(facet, readAlready(readFacet(parts, ids, events, names)))
    }
    void failed.read(`by-${facet}`, 'filters', ask).then(onMore)
  }
}
