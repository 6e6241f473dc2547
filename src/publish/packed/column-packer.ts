import type { EventOnAxis } from '../../contract/axis/event-on-axis.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import { type ColumnsFile, type FacetFile, type FacetInFiles, FLAGS } from '../../contract/packs/columns-file.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import { NATURES, rankOfNature } from '../../domain/compare/nature.ts'
import { type NumberedNames, placeIn } from './numbered-names.ts'

/** Files that tell of the same events. */
export interface ColumnFiles {
  readonly columns: ColumnsFile
  readonly facets: Readonly<Record<FacetInFiles, FacetFile>>
}

/** Writes events, which are added one by one in time order, into columns. */
export class ColumnPacker {
  readonly #dossier: string
  readonly #names: NumberedNames
  #files: ColumnFiles
  #lastDay = 0

  /** @param dossier its id */
  constructor(dossier: string, names: NumberedNames) {
    this.#dossier = dossier
    this.#names = names
    this.#files = emptyFiles(dossier)
  }

  /** Events that were added since columns were last taken. */
  get count(): number {
    return this.#files.columns.kinds.length
  }

  /** @param stands where it stands on the axis, if it does */
  add(event: IndexEvent, stands: EventOnAxis | null): void {
    const { columns, facets } = this.#files
    const { kinds, countries, actors, sources } = this.#names
    const day = stands ? Math.floor(stands.markMs / DAY_MS) : this.#lastDay
    if (stands && !isPlainDay(stands)) columns.ranges.push([this.count, ...toInstants(stands)])
    columns.kinds.push(placeIn(kinds, event.kind))
    columns.days.push(day - this.#lastDay)
    columns.weights.push(event.sources.length)
    columns.disputes.push(event.disputes.length)
    columns.strengths.push(strengthOf(event))
    columns.flags.push(
      (event.disputes.length > 0 ? FLAGS.disputed : 0) +
        (event.ghosts.length > 0 ? FLAGS.dateDisputed : 0) +
        (stands?.lasts === true ? FLAGS.lasts : 0) +
        (stands ? 0 : FLAGS.undated),
    )
    this.#lastDay = day
    addFacet(facets.country, event.countries, countries)
    addFacet(facets.actor, event.actors, actors)
    addFacet(facets.source, event.sources, sources)
  }

  /** The columns of what was added since they were last taken. */
  take(): ColumnFiles {
    const files = this.#files
    this.#files = emptyFiles(this.#dossier)
    this.#lastDay = 0
    return files
  }
}

/** Whether the day of the mark says where all of it stands. */
function isPlainDay({ markMs, fromMs, toMs }: EventOnAxis): boolean {
  return fromMs === Math.floor(markMs / DAY_MS) * DAY_MS && toMs - fromMs === DAY_MS && markMs - fromMs === DAY_MS / 2
}

function toInstants({ markMs, fromMs, toMs }: EventOnAxis): [number, number | null, number | null] {
  return [markMs, fromMs === -Infinity ? null : fromMs, toMs === Infinity ? null : toMs]
}

const MOST_WEIGHT = 999

function strengthOf({ weightiest }: IndexEvent): number {
  if (!weightiest) return 0
  return (
    (NATURES.length - rankOfNature(weightiest.nature)) * (MOST_WEIGHT + 1) + Math.min(MOST_WEIGHT, weightiest.weight)
  )
}

function addFacet(facet: FacetFile, ids: readonly string[], places: ReadonlyMap<string, number>): void {
  facet.counts.push(ids.length)
  for (const id of ids) facet.values.push(placeIn(places, id))
}

function emptyFiles(dossier: string): ColumnFiles {
  const head = { version: CONTRACT_VERSION, dossier } as const
  const facet = (): FacetFile => ({ ...head, counts: [], values: [] })
  return {
    columns: { ...head, kinds: [], days: [], weights: [], disputes: [], strengths: [], flags: [], ranges: [] },
    facets: { country: facet(), actor: facet(), source: facet() },
  }
}
