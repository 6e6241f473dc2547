import type { Disagreement, PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { Selection } from '../selection.ts'
import { placeAttributes } from './place-attributes.ts'
import { drawnAt, type LocatedPlace } from './places-of-selection.ts'

/** Two answers to where something was, in disagreement. */
export interface PlaceDispute {
  readonly event: IndexEvent
  readonly attribute: string
  /** That which stands, or the first of two of which neither does. */
  readonly from: LocatedPlace
  readonly to: LocatedPlace
  /** `from` stands. */
  readonly isSettled: boolean
}

type Reading = Disagreement['readings'][number]

/**
 * The disagreements of a selection about a place that can be joined on a map: an answer that stands with every other that
 * it excludes; where none stands, the two that differ most decisively. Answers of several places are joined where they
 * lie nearest to each other. Answers that are drawn at one place are not joined.
 */
export function placeDisputes(selection: Selection, { disagreements }: PublishedDisagreements): PlaceDispute[] {
  const { of: dossier } = selection
  const attributes = placeAttributes(dossier)
  return disagreements.flatMap((disagreement) => {
    const { attribute, event: id } = disagreement
    const event = selection.hasId(id) && attributes.has(attribute) ? dossier.event(id) : undefined
    if (!event) return []
    const located = ({ value }: Reading) =>
      (value === null ? [] : [value].flat()).flatMap((one) => {
        const place = dossier.names.places.get(one)
        return (place && drawnAt(place, dossier.names)) ?? []
      })
    const joined = new Map<string, PlaceDispute>()
    for (const { pair, isSettled } of pairsOf(disagreement)) {
      const nearest = nearestPair(located(pair[0]), located(pair[1]))
      if (nearest) joined.set(nearest.map((place) => place.id).join(' '), disputeOf(nearest, isSettled))
    }
    return [...joined.values()]

    function disputeOf([from, to]: readonly [LocatedPlace, LocatedPlace], isSettled: boolean): PlaceDispute {
      return { event: event as IndexEvent, attribute, from, to, isSettled }
    }
  })
}

function pairsOf({ readings, between }: Disagreement) {
  const said = readings.filter(({ stance }) => stance !== 'denies')
  const stands = said.find(({ standing }) => standing === 'stands')
  if (stands) {
    const departing = said.filter(({ standing }) => standing === 'departs')
    return departing.map((other) => ({ pair: [stands, other] as const, isSettled: true }))
  }
  const [one, other] = between.map((at) => readings[at])
  return one && other && said.includes(one) && said.includes(other)
    ? [{ pair: [one, other] as const, isSettled: false }]
    : []
}

/** `null` where they share a place, or one has none. */
function nearestPair(
  one: readonly LocatedPlace[],
  other: readonly LocatedPlace[],
): readonly [LocatedPlace, LocatedPlace] | null {
  if (one.some(({ id }) => other.some((also) => also.id === id))) return null
  const pairs = one.flatMap((a) => other.map((b) => ({ pair: [a, b] as const, apart: chord(a, b) })))
  return pairs.sort((a, b) => a.apart - b.apart)[0]?.pair ?? null
}

const RADIANS = Math.PI / 180

/** How far two places lie apart, through a globe of radius 1, squared: enough to compare by. */
function chord(a: LocatedPlace, b: LocatedPlace): number {
  const [p, q] = [onGlobe(a), onGlobe(b)]
  return p.reduce((sum, along, axis) => sum + (along - (q[axis] ?? 0)) ** 2, 0)
}

function onGlobe({ lat, lon }: LocatedPlace): readonly number[] {
  const [phi, lambda] = [lat * RADIANS, lon * RADIANS]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}
