import type { Actor, Family, Kind, Lane, Mark, Place } from '../contract/frame.ts'
import type { DossierIndex } from '../contract/index-file.ts'
import type { Attribute } from '../domain/attribute.ts'
import type { Naming } from '../words/naming.ts'

export type IndexSource = DossierIndex['sources'][number]

/** How an event is marked by its kind. */
export interface EventMark {
  readonly mark: Mark
  readonly family: Family
  readonly kindLabel: string
}

/** What the ids of a dossier stand for, all but its events: looked up, never searched for. */
export class DossierNames {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly lanes: ReadonlyMap<string, Lane>
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly sources: Map<string, IndexSource>
  /** What words for values read of the dossier. */
  readonly naming: Naming = { nameOf: (id) => this.entity(id), attribute: (id) => this.attributes.get(id) }
  readonly #marks = new Map<string, EventMark>()

  constructor({ dossier, actors, places, sources }: DossierIndex) {
    this.kinds = byId(dossier.kinds)
    this.lanes = byId(dossier.lanes)
    const units = new Map(dossier.units.map(({ id, is }) => [id, is]))
    this.attributes = byId(dossier.attributes.map((attribute) => ({ ...attribute, units })))
    this.actors = byId(actors)
    this.places = byId(places)
    this.sources = byId(sources)
  }

  /** The name of an actor or a place. An actor and a place may share an id: the actor is meant. */
  entity(id: string): string {
    return this.actors.get(id)?.name ?? this.place(id)
  }

  place(id: string): string {
    return this.places.get(id)?.name ?? id
  }

  attribute(id: string): string {
    return this.attributes.get(id)?.label ?? id
  }

  /** What a source is called; of a packed dossier not before its name is at hand, which is asked for. */
  source(id: string): IndexSource | undefined {
    return this.sources.get(id)
  }

  outlet(source: string): string {
    return this.source(source)?.outlet ?? source
  }

  /** The mark of a kind of event, and what it is called. A kind that the dossier does not declare is a plain circle. */
  mark(kindId: string): EventMark {
    const known = this.#marks.get(kindId)
    if (known) return known
    const kind = this.kinds.get(kindId)
    const lane = kind && this.lanes.get(kind.lane)
    const made = { mark: kind?.mark ?? 'circle', family: lane?.family ?? 'words', kindLabel: kind?.label ?? kindId }
    this.#marks.set(kindId, made)
    return made
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
