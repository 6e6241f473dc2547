import type { Problems } from '../problem.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import { type Entities, reportNotFound } from '../resolve/resolve-entities.ts'

/** Which actors and places the editors say are two. */
export interface DistinctEntities {
  /** Whether one of the two, either, is declared to be distinct from the other. */
  has(a: string, b: string): boolean
}

/** Gathers what `distinctFrom` says; reports names that lead nowhere, or to the item itself. */
export function resolveDistinct(written: WrittenDossier, entities: Entities, problems: Problems): DistinctEntities {
  const pairs = new Set<string>()
  for (const [sort, { items }] of [
    ['actor', written.actors],
    ['place', written.places],
  ] as const) {
    for (const { value, spot } of items) {
      for (const [place, name] of (value.distinctFrom ?? []).entries()) {
        if (name === null || value.id === undefined) continue
        const where = () => spot(['distinctFrom', place])
        const found = entities.find(name, sort)
        if (found.kind !== 'found') reportNotFound(name, sort, found, where, problems)
        else if (found.id === value.id) {
          const message = `${value.id} is said to be distinct from itself`
          problems.error('distinct-from-itself', where(), message, 'Name another, or delete it.')
        } else pairs.add(pairKey(value.id, found.id))
      }
    }
  }
  return { has: (a, b) => pairs.has(pairKey(a, b)) }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
