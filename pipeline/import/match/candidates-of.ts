import { parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { boundsOf } from '../../../src/domain/day-range.ts'
import type { SoundFields } from '../../schema/sound-fields.ts'
import type { WrittenActor, WrittenClaim, WrittenEvent, WrittenPlace } from '../../schema/dossier-files.ts'
import type { Candidate, DaySpan, OwnId, Spot } from './candidate.ts'

/** What there is of events that are looked for, or among which they are. */
export interface EventParts {
  readonly events: readonly SoundFields<WrittenEvent>[]
  /** By the id of a kind, the attribute that places its events. */
  readonly placedBy: ReadonlyMap<string, string>
  readonly actors: readonly SoundFields<WrittenActor>[]
  readonly places: readonly SoundFields<WrittenPlace>[]
  readonly claims: readonly SoundFields<WrittenClaim>[]
  /** Kinds that both sides know. */
  readonly isKnownKind: (kind: string) => boolean
  /** What its data set calls an event. */
  readonly ownOf: (event: string) => OwnId | null
}

/** The events with what they are compared by: their dates are those that their claims give. */
export function candidatesOf(parts: EventParts): Candidate[] {
  const { events, placedBy, actors, claims, isKnownKind, ownOf } = parts
  const kindOf = new Map(events.map(({ id, kind }) => [id, kind ?? '']))
  const spans = new Map<string, Map<string, DaySpan>>()
  for (const { event = '', attribute, value, stance = 'asserts' } of claims) {
    if (stance !== 'asserts' || typeof value !== 'string') continue
    if (attribute !== placedBy.get(kindOf.get(event) ?? '')) continue
    const span = spanOf(value)
    if (span) spans.set(event, (spans.get(event) ?? new Map<string, DaySpan>()).set(`${span.first} ${span.last}`, span))
  }
  const nameOf = new Map<string | undefined, string>(actors.map(({ id, name }) => [id, name ?? '']))
  const spotOf = spotsOf(parts.places)
  return events.flatMap(({ id, kind = '', title = '', actors: named = [], places = [] }) => {
    if (id === undefined) return []
    const texts = [title, ...present(named).map((actor) => nameOf.get(actor) ?? actor)]
    return {
      id,
      own: ownOf(id),
      kind: isKnownKind(kind) ? kind : null,
      spans: [...(spans.get(id)?.values() ?? [])],
      places: present(places).map(spotOf),
      words: new Set(texts.flatMap(wordsOf)),
    }
  })
}

/** @returns `null` of what is no date: that is told where it is read */
function spanOf(edtf: string): DaySpan | null {
  const date = parseFuzzyDate(edtf)
  if (!date.ok) return null
  const { min, max } = boundsOf(date.value.range)
  return { first: min, last: max }
}

/** Places are named by their ids, or as they are called. */
function spotsOf(places: readonly SoundFields<WrittenPlace>[]): (named: string) => Spot {
  const byName = new Map(
    places.flatMap((place) =>
      present([...(place.aliases ?? []), place.name, place.id]).map((name): [string, SoundFields<WrittenPlace>] => [
        name,
        place,
      ]),
    ),
  )
  const known = new Map<string, Spot>()
  return (named) => {
    const { id = named, lat, lon, within } = byName.get(named) ?? {}
    const there = known.get(id)
    if (there) return there
    const holders = new Set<string>()
    let at = within
    while (at !== undefined) {
      const holder: SoundFields<WrittenPlace> = byName.get(at) ?? {}
      const holderId = holder.id ?? at
      if (holders.has(holderId)) break
      holders.add(holderId)
      at = holder.within
    }
    const spot = { id, at: lat === undefined || lon === undefined ? null : { lat, lon }, holders }
    known.set(id, spot)
    return spot
  }
}

function present<T>(items: readonly (T | null | undefined)[]): T[] {
  return items.filter((item) => item != null)
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
