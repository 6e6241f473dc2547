import type { ComparedPoint } from '../../../domain/compare-sources/compare-sources.ts'

/** The points of each event, in the order in which they come. */
export function groupByEvent<P extends ComparedPoint>(points: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const groups = new Map<string, P[]>()
  for (const point of points) {
    const group = groups.get(point.event)
    if (group) group.push(point)
    else groups.set(point.event, [point])
  }
  return groups
}
