import { type DiscrepancyKind, levelOf, type PairGroup, type PlaceRun } from '../discrepancy.ts'
import type { Nature } from '../nature.ts'

/** Two readings that differ, by their places. */
export interface GroupedPair {
  readonly kind: DiscrepancyKind
  readonly nature: Nature | null
  readonly between: readonly [number, number]
}

/** Gathers pairs, which come in order of their places. */
export class PairGathering {
  readonly #groups = new Map<
    string,
    { kind: DiscrepancyKind; nature: Nature | null; between: [number, number, number][] }
  >()

  add(kind: DiscrepancyKind, nature: Nature | null, a: number, b: number): void {
    const key = `${kind} ${nature ?? ''}`
    let group = this.#groups.get(key)
    if (!group) this.#groups.set(key, (group = { kind, nature, between: [] }))
    const last = group.between.at(-1)
    if (last?.[0] === a && last[2] === b - 1) last[2] = b
    else group.between.push([a, b, b])
  }

  /** In the order of the first pair of each. */
  get groups(): PairGroup[] {
    return [...this.#groups.values()].map(({ kind, nature, between }) => ({
      kind,
      nature,
      between: between.map(([a, first, last]): PlaceRun => (first === last ? [a, first] : [a, first, last])),
    }))
  }
}

/** Every pair of some groups. */
export function* pairsOf(groups: readonly PairGroup[]): Generator<GroupedPair> {
  for (const { kind, nature, between } of groups) {
    for (const [a, first, last = first] of between) {
      for (let b = first; b <= last; b++) yield { kind, nature, between: [a, b] }
    }
  }
}

/** The kind of difference of two readings, by their places in any order; `undefined`: there is none. */
export type KindBetween = (a: number, b: number) => DiscrepancyKind | undefined

/** Looks pairs up. */
export function kindBetween(groups: readonly PairGroup[]): KindBetween {
  const byLower = new Map<number, { readonly first: number; readonly last: number; readonly kind: DiscrepancyKind }[]>()
  for (const { kind, between } of groups) {
    for (const [a, first, last = first] of between) {
      const runs = byLower.get(a)
      if (runs) runs.push({ first, last, kind })
      else byLower.set(a, [{ first, last, kind }])
    }
  }
  return (a, b) => {
    const [lower, higher] = a < b ? [a, b] : [b, a]
    return byLower.get(lower)?.find(({ first, last }) => first <= higher && higher <= last)?.kind
  }
}

/** Whether two readings disagree, by their places in any order. */
export function areParted(groups: readonly PairGroup[]): (a: number, b: number) => boolean {
  const kindOf = kindBetween(groups.filter(({ kind }) => levelOf(kind) === 'disagree'))
  return (a, b) => kindOf(a, b) !== undefined
}
