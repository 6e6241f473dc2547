import type { Stance } from '../domain/claim.ts'
import { compareRepeated, MANY_COPIES, sourcesPerOrigin } from '../domain/compare/copies.ts'
import type { OriginCount } from '../domain/compare/origins.ts'
import type { ComparedDossierEvent } from './compare-claims.ts'
import { toMeasuredAnswer } from './forms/published-parts.ts'

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
  /** Other sources give an answer that excludes it. */
  readonly isDisputed: boolean
}

/**
 * The readings that many sources give and that go back to fewer origins, whatever is not stated: those with the most
 * sources for each origin first. Equals are in time order.
 */
export function repeatedReadings(events: readonly ComparedDossierEvent[]): RepeatedReading[] {
  return events
    .flatMap(({ event, discrepancies, agreements }) =>
      [...discrepancies, ...agreements.map((agreed) => ({ ...agreed, level: null, pairs: [] }))].flatMap(
        ({ attribute, level, pairs, readings }) =>
          readings.map((reading, place): RepeatedReading => {
            const { stance, value, unit } = toMeasuredAnswer(reading)
            return {
              event: event.id,
              attribute,
              stance,
              value,
              unit,
              sources: reading.sources,
              origins: reading.origins,
              isDisputed:
                level === 'disagree' &&
                pairs.some(({ kind, between }) => kind === 'conflict' && between.includes(place)),
            }
          }),
      ),
    )
    .filter((reading) => reading.sources.length >= MANY_COPIES && sourcesPerOrigin(reading) > 1)
    .sort(compareRepeated)
}
