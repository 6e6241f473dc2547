import type { ComparedPoint, PointWay, SourceClaim, SourcesCompared } from './compare-sources.ts'

/** How many points are told in each way. */
export type WayCounts = Readonly<Record<PointWay, number>>

/** Points of one attribute, or of one year. */
export interface AgreementRow<Key> {
  readonly key: Key
  readonly counts: WayCounts
}

/** How far two sources agree on the events of which both tell. */
export interface Agreement<C extends SourceClaim = SourceClaim> {
  /** Attributes of which at least one of them speaks, in the order of the first of their points. */
  readonly attributes: readonly AgreementRow<string>[]
  /** Every point on these events, in the order of the events of the dossier within each way. */
  readonly points: readonly ComparedPoint<C>[]
}

/** Which points are asked for; `null`: all. */
export interface AskedPoints {
  readonly attribute: string | null
  readonly way: PointWay | null
  /** Of the event; `undefined` stands for events without a date. */
  readonly year: number | undefined | null
}

/** In the order in which they are told. */
export const POINT_WAYS = ['alike', 'differ', 'part', 'only'] as const satisfies readonly PointWay[]

/** @param attributes ids, in the order of the dossier */
export function measureAgreement<C extends SourceClaim>(
  compared: Pick<SourcesCompared<C>, PointWay | 'shared'>,
  attributes: readonly string[],
): Agreement<C> {
  const shared = new Set(compared.shared)
  const points = POINT_WAYS.flatMap((way) => compared[way]).filter(({ event }) => shared.has(event))
  const byAttribute = groupCounts(points, ({ attribute }) => attribute)
  return {
    points,
    attributes: attributes.flatMap((key) => {
      const counts = byAttribute.get(key)
      return counts ? { key, counts } : []
    }),
  }
}

/** The points by the years of their events, the first year first; those without a date last. */
export function countByYear(
  points: readonly ComparedPoint[],
  yearOf: (event: string) => number | undefined,
): AgreementRow<number | undefined>[] {
  const byYear = groupCounts(points, ({ event }) => yearOf(event))
  return [...byYear].map(([key, counts]) => ({ key, counts })).sort((a, b) => (a.key ?? Infinity) - (b.key ?? Infinity))
}

export function selectPoints<C extends SourceClaim>(
  points: readonly ComparedPoint<C>[],
  { attribute, way, year }: AskedPoints,
  yearOf: (event: string) => number | undefined,
): ComparedPoint<C>[] {
  return points.filter(
    (point) =>
      (attribute === null || point.attribute === attribute) &&
      (way === null || point.way === way) &&
      (year === null || yearOf(point.event) === year),
  )
}

function groupCounts<Key>(points: readonly ComparedPoint[], keyOf: (point: ComparedPoint) => Key): Map<Key, WayCounts> {
  const groups = new Map<Key, Record<PointWay, number>>()
  for (const point of points) {
    const key = keyOf(point)
    const counts = groups.get(key) ?? { alike: 0, differ: 0, part: 0, only: 0 }
    counts[point.way]++
    groups.set(key, counts)
  }
  return groups
}
