import { isParted } from '../../chains/chain-tree-layout.ts'
import type { Finding, FindingReading } from '../../findings/finding.ts'

export interface CompareCell {
  readonly source: string
  /** What the source says; empty if it is silent. */
  readonly readings: readonly FindingReading[]
  /** The fault line runs on its left: it excludes what the nearest speaking source to the left says. */
  readonly parted: boolean
}

/** One attribute over the columns given. */
export function toCompareCells(finding: Finding, columns: readonly string[]): CompareCell[] {
  let speaking: string | null = null
  return columns.map((source) => {
    const readings = finding.readings.flatMap((said) => {
      const claims = said.claims.filter((claim) => claim.source === source)
      return claims.length > 0 ? [{ ...said, claims }] : []
    })
    const parted = readings.length > 0 && speaking !== null && isParted(finding, speaking, source)
    if (readings.length > 0) speaking = source
    return { source, readings, parted }
  })
}
