import type { OriginCount } from '../src/domain/compare/origin-count.ts'
import type { Root } from '../src/domain/compare/origins.ts'

/** Roots of which it is known that the chain ends there. */
export function statedRoots(...sources: readonly string[]): Root[] {
  return sources.map((source) => ({ source, speaker: null, by: null, isStated: true }))
}

/** So many independent origins, all stated. */
export function stated(count: number): OriginCount {
  return { stated: count, open: 0 }
}
