import type { Disagreement } from '../../contract/disagreements-file.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import { disagreementsOf, isDisagreement } from '../forms/publish-disagreements.ts'

/** The disagreements of events, of all those with the greatest weights; of equal weight the first. */
export interface WeightiestDisagreements {
  /** How many there are in all. */
  readonly all: number
  /** Those of the next event that are listed. To be asked event by event, in their order. */
  readonly listedOf: (compared: ComparedDossierEvent) => Disagreement[]
}

/** @param most so many are listed */
export function weightiestDisagreements(
  events: readonly ComparedDossierEvent[],
  most: number,
): WeightiestDisagreements {
  const counts = new Map<number, number>()
  for (const { discrepancies } of events)
    for (const one of discrepancies)
      if (isDisagreement(one)) counts.set(one.weight ?? 0, (counts.get(one.weight ?? 0) ?? 0) + 1)
  const room = roomByWeight(counts, most)
  return {
    all: [...counts.values()].reduce((sum, count) => sum + count, 0),
    listedOf(compared) {
      const isHeavy = compared.discrepancies.some((one) => isDisagreement(one) && (room.get(one.weight ?? 0) ?? 0) > 0)
      if (!isHeavy) return []
      return disagreementsOf(compared).filter(({ weight }) => {
        const left = room.get(weight) ?? 0
        room.set(weight, left - 1)
        return left > 0
      })
    },
  }
}

/** How many of each weight are listed. */
function roomByWeight(counts: ReadonlyMap<number, number>, most: number): Map<number, number> {
  const room = new Map<number, number>()
  let left = most
  for (const [weight, count] of [...counts].sort(([a], [b]) => b - a)) {
    room.set(weight, Math.min(left, count))
    left -= Math.min(left, count)
  }
  return room
}
