import type { OpenSource } from '../../contract/opened/open-sources.ts'
import { postOrder } from '../../domain/post-order.ts'

/** One source in the drawing of the citations: a row with its dot, and the lines that pass, begin and end there. */
export interface CitationRow {
  readonly id: string
  readonly way: 'above' | 'self' | 'below'
  /** The lane of its dot, from 0. */
  readonly lane: number
  /** Lanes that run through the whole row. */
  readonly passing: readonly number[]
  /** Lanes that end here, from above: they turn to the dot. */
  readonly ending: readonly number[]
  /** Lanes that pass, and from which a line branches to the dot. */
  readonly joining: readonly number[]
  /** A lane beside its dot to which it leads, in common with others that only one source cites; it begins here if it does not pass. */
  readonly feeding: number | null
  /** Whether its own lane goes on below. */
  readonly goesOn: boolean
  /** The sources in the drawing that it cites. */
  readonly cites: readonly string[]
}

type Citation = OpenSource['above'][number]

/** So many roots that one source alone cites have one line in common: a lane for each would be a stair. */
const FEWEST_IN_COMMON = 4

/**
 * The citations around a source as rows: its roots first, each source after all that it cites, then the source itself,
 * then those who rest on it, by day. A source has a lane of its own until the last who cites it:
 *
 *     o      a root                o      roots that one source alone
 *     | o    another               |- o   cites, if there are many
 *     o-'    the source            |- o
 *                                  o      the source
 */
export function layOutCitations({ id, above, below, sources }: Pick<OpenSource, 'id' | 'above' | 'below' | 'sources'>) {
  const days = new Map(sources.map((source) => [source.id, source.knownOn ?? '9']))
  const byDay = (a: string, b: string) => compare(days.get(a) ?? '9', days.get(b) ?? '9') || compare(a, b)
  const upward = orderUpward(id, above)
  const before = new Set(upward)
  const order = [...upward, id, ...orderDownward(id, below, byDay).filter((other) => !before.has(other))]
  const place = new Map(order.map((source, row) => [source, row]))
  const edges = [...above, ...below].filter(([from, to]) => (place.get(from) ?? -1) > (place.get(to) ?? Infinity))
  const cited = listBy(
    edges,
    ([from]) => from,
    ([, to]) => to,
  )
  const lastCiter = new Map<string, number>()
  const citers = new Map<string, Set<string>>()
  for (const [from, to] of edges) {
    lastCiter.set(to, Math.max(lastCiter.get(to) ?? 0, place.get(from) ?? 0))
    citers.set(to, (citers.get(to) ?? new Set()).add(from))
  }
  const inCommon = rootsInCommon(upward, cited, citers)
  /** Lane → the source whose line runs in it, or the first of those who have it in common. */
  const lanes = new Map<number, string>()
  return order.map((source, row): CitationRow => {
    const cites = [...new Set(cited.get(source))]
    const first = inCommon.get(source)
    if (first !== undefined) {
      const passing = [...lanes.keys()].sort((a, b) => a - b)
      const feeding = [...lanes].find(([, other]) => other === first)?.[0] ?? lowestFree(lanes)
      lanes.set(feeding, first)
      const none = { ending: [], joining: [], goesOn: false }
      return { id: source, way: 'above', lane: lowestFree(lanes), passing, feeding, cites, ...none }
    }
    const from = [...lanes].filter(([, other]) => cites.includes(other))
    const ends = from.filter(([, other]) => lastCiter.get(other) === row).map(([lane]) => lane)
    const joining = from.map(([lane]) => lane).filter((lane) => !ends.includes(lane))
    // A line that leads to one source alone runs straight into it.
    const [straight] = ends.filter((lane) => citers.get(lanes.get(lane) ?? '')?.size === 1).sort((a, b) => a - b)
    const lane = straight ?? lowestFree(lanes)
    for (const ended of ends) lanes.delete(ended)
    const passing = [...lanes.keys()].sort((a, b) => a - b)
    const goesOn = lastCiter.has(source)
    if (goesOn) lanes.set(lane, source)
    const way = source === id ? 'self' : row < upward.length ? 'above' : 'below'
    const ending = ends.sort((a, b) => a - b)
    return { id: source, way, lane, passing, ending, joining, feeding: null, goesOn, cites }
  })
}

/** The roots that have a line in common, each with the first of them. */
function rootsInCommon(
  upward: readonly string[],
  cited: ReadonlyMap<string, readonly string[]>,
  citers: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const byCiter = new Map<string, string[]>()
  for (const source of upward) {
    const [citer, ...others] = citers.get(source) ?? []
    if (citer === undefined || others.length > 0 || cited.has(source)) continue
    byCiter.set(citer, [...(byCiter.get(citer) ?? []), source])
  }
  return new Map(
    [...byCiter.values()]
      .filter((roots) => roots.length >= FEWEST_IN_COMMON)
      .flatMap((roots) => roots.map((root) => [root, roots[0] ?? root] as const)),
  )
}

/** All that a source rests on, each after what it cites itself; the longest way first. */
function orderUpward(id: string, above: readonly Citation[]): string[] {
  const cites = listBy(
    above,
    ([from]) => from,
    ([, to]) => to,
  )
  const citedBy = (source: string): readonly string[] => cites.get(source) ?? []
  const heights = new Map<string, number>()
  const heightOf = (source: string): number => heights.get(source) ?? 0
  for (const source of postOrder(id, citedBy)) {
    heights.set(
      source,
      citedBy(source).reduce((most, cited) => Math.max(most, heightOf(cited) + 1), 0),
    )
  }
  const order = postOrder(id, (source) =>
    citedBy(source).toSorted((a, b) => heightOf(b) - heightOf(a) || compare(a, b)),
  )
  return order.filter((source) => source !== id)
}

/** All who rest on a source, each after whom it cites: the reverse of the order in which a walk leaves them. */
function orderDownward(id: string, below: readonly Citation[], inOrder: (a: string, b: string) => number): string[] {
  const citing = listBy(
    below,
    ([, to]) => to,
    ([from]) => from,
  )
  const order = postOrder(id, (source) => (citing.get(source) ?? []).toSorted((a, b) => inOrder(b, a)))
  return order.filter((source) => source !== id).toReversed()
}

function listBy(edges: readonly Citation[], key: (edge: Citation) => string, item: (edge: Citation) => string) {
  const lists = new Map<string, string[]>()
  for (const edge of edges) {
    const list = lists.get(key(edge))
    if (list) list.push(item(edge))
    else lists.set(key(edge), [item(edge)])
  }
  return lists
}

function lowestFree(lanes: ReadonlyMap<number, string>): number {
  let lane = 0
  while (lanes.has(lane)) lane++
  return lane
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
