import type { Relation } from './day-range.ts'

export const ACTOR_TYPES = ['state', 'organisation', 'person', 'vessel', 'weapon'] as const

/** What the comparison must know of actors and places: their names, and which lies within which. */
export interface EntityIndex {
  /** Display name of an id. */
  nameOf(id: string): string
  /** Whether the first is the second or lies within it (Kharkiv within Ukraine). */
  isWithin(id: string, other: string): boolean
}

/**
 * Relation of two sets of entities. One is within the other where each of its members is, or lies within, a member of
 * the other; sets that share some members and each have others exclude one another as answers and are `disjoint`.
 */
export function relateEntities(a: readonly string[], b: readonly string[], entities: EntityIndex): Relation {
  const lies = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((id) => outer.some((other) => entities.isWithin(id, other)))
  const [aInB, bInA] = [lies(a, b), lies(b, a)]
  if (aInB && bInA) return 'equal'
  if (aInB) return 'within'
  return bInA ? 'holds' : 'disjoint'
}
