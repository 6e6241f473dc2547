import { levelOf } from '../../domain/compare/discrepancy.ts'
import { pairsOf } from '../../domain/compare/pairs/pair-groups.ts'
import type { Reading } from '../../domain/compare/reading.ts'
import type { ComparedPoint, SourceClaim } from '../../domain/compare-sources/compare-sources.ts'

/** What one of the sources says on a point. */
export interface SaidBySource {
  readonly source: string
  /** With its own claims alone; empty: it is silent. */
  readonly readings: readonly Reading<SourceClaim>[]
  /** It disagrees with what the nearest speaking source before it says: the fault runs between the two. */
  readonly isParted: boolean
}

/** A point over the sources compared, in their order on the page. */
export function toSaidBySource(
  { readings, discrepancy }: Pick<ComparedPoint, 'readings' | 'discrepancy'>,
  compared: readonly string[],
): SaidBySource[] {
  const pairs = [...pairsOf((discrepancy?.pairs ?? []).filter(({ kind }) => levelOf(kind) === 'disagree'))]
  const gives = (place: number, source: string) => readings[place]?.sources.includes(source) === true
  let before: string | null = null
  return compared.map((source) => {
    const own = readings.flatMap((reading) => {
      const claims = reading.claims.filter((claim) => claim.source === source)
      return claims.length > 0 ? [{ ...reading, claims }] : []
    })
    const last = before
    if (own.length > 0) before = source
    const isParted =
      own.length > 0 &&
      last !== null &&
      pairs.some(({ between: [a, b] }) => (gives(a, last) && gives(b, source)) || (gives(b, last) && gives(a, source)))
    return { source, readings: own, isParted }
  })
}
