import type { Relation } from '../../src/domain/day-range.ts'

/** Relation of two sets, member by member. */
export function relationOfSets(a: readonly number[], b: readonly number[]): Relation {
  const [inA, inB] = [new Set(a), new Set(b)]
  const shared = a.filter((member) => inB.has(member)).length
  if (shared === 0) return 'disjoint'
  if (shared === inA.size && shared === inB.size) return 'equal'
  if (shared === inA.size) return 'within'
  return shared === inB.size ? 'holds' : 'overlaps'
}
