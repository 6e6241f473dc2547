import type { Finding, FindingReading } from '../findings/finding.ts'

/** A reading with a number, and its place in its finding. */
export interface CountedReading extends FindingReading {
  readonly place: number
  readonly min: number
  readonly max: number
}

/** Readings of one unit, which can be compared. */
export interface UnitGroup {
  readonly unit: string | null
  /** In the order in which they became known. */
  readonly readings: readonly CountedReading[]
}

/** The counts of an attribute by their unit, without the readings that have no number. */
export function toUnitGroups({
  readings,
  kind = null,
}: Pick<Finding, 'readings'> & Partial<Pick<Finding, 'kind'>>): UnitGroup[] {
  const groups = new Map<string | null, CountedReading[]>()
  readings.forEach((said, place) => {
    const { numbers, unit } = said.reading
    if (!numbers || (numbers.min === null && numbers.max === null)) return
    const counted = { ...said, place, min: numbers.min ?? -Infinity, max: numbers.max ?? Infinity }
    groups.set(unit, [...(groups.get(unit) ?? []), counted])
  })
  // Of one day, counts that rose were known in the order in which they rose.
  const ofOneDay = (a: CountedReading, b: CountedReading) =>
    (kind === 'revised' ? nominalOf(a) - nominalOf(b) : 0) || a.place - b.place
  const byKnownOn = (a: CountedReading, b: CountedReading) =>
    (a.reading.knownOn ?? '9').localeCompare(b.reading.knownOn ?? '9') || ofOneDay(a, b)
  return [...groups].map(([unit, counted]) => ({ unit, readings: counted.sort(byKnownOn) }))
}

/** The number that a count names: its only bound, or the middle of both. */
export function nominalOf({ min, max }: Pick<CountedReading, 'min' | 'max'>): number {
  if (min === -Infinity) return max
  return max === Infinity ? min : (min + max) / 2
}
