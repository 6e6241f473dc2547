import type { Stance } from '../domain/claim.ts'
import { compareRepeated, isOneOriginManyCopies, MANY_COPIES, sourcesPerOrigin } from '../domain/copies.ts'
import type { OriginCount } from '../domain/compare/origin-count.ts'
import type { Reading } from '../domain/compare/reading.ts'
import { standingsOf } from '../domain/compare/standing.ts'
import type { DossierClaim } from './dossier.ts'
import type { ComparedDossierEvent } from './compare-claims.ts'
import { onceOf } from './remembered/once-of.ts'
import { toAnswer } from './forms/published-parts.ts'

/** A reading that sources repeat. */
export interface RepeatedReading {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: string | string[] | null
  readonly unit: string | null
  /** Who gives it, by id. */
  readonly sources: readonly string[]
  readonly origins: OriginCount
  /** Other sources give an answer that disagrees with it. */
  readonly isDisputed: boolean
}

/**
 * The readings that many sources give and that go back to fewer origins, whatever is not stated: those with the most
 * sources for each origin first. Equals are in time order.
 */
export function repeatedReadings(events: readonly ComparedDossierEvent[]): RepeatedReading[] {
  return events.flatMap((compared) => repeatedOnce([compared], () => repeatedOfEvent(compared))).sort(compareRepeated)
}

/**
 * The one to begin with: many sources assert it, all go back to one origin, and other sources disagree; where there is
 * none, one that nobody disputes. `undefined`: nothing is repeated so.
 */
export function mostRepeated(events: readonly ComparedDossierEvent[]): RepeatedReading | undefined {
  const copied = repeatedReadings(events).filter(isOneOriginManyCopies)
  return copied.find(({ isDisputed, stance }) => isDisputed && stance === 'asserts') ?? copied[0]
}

const repeatedOnce = onceOf<readonly RepeatedReading[]>()

function repeatedOfEvent({ event, discrepancies, agreements }: ComparedDossierEvent): RepeatedReading[] {
  const differing = discrepancies.flatMap(({ attribute, readings, pairs }) => {
    // Where none stands, all that disagree depart.
    const standings = standingsOf(readings.length, pairs, null)
    return readings.map((reading, place) => ({
      ...toRepeated(event.id, attribute, reading),
      isDisputed: standings[place] === 'departs',
    }))
  })
  const agreed = agreements.flatMap(({ attribute, readings }) =>
    readings.map((reading) => ({ ...toRepeated(event.id, attribute, reading), isDisputed: false })),
  )
  return [...differing, ...agreed].filter(
    (reading) => reading.sources.length >= MANY_COPIES && sourcesPerOrigin(reading) > 1,
  )
}

function toRepeated(event: string, attribute: string, reading: Reading<DossierClaim>) {
  const { stance, value, unit } = toAnswer(reading)
  return { event, attribute, stance, value, unit, sources: reading.sources, origins: reading.origins }
}
