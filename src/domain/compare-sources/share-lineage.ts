import type { Claim } from '../claim.ts'
import type { ChainEdge } from '../compare/origins.ts'
import { sortedUnique } from '../text-order.ts'

/** A source, and those of the sources compared that go back to it, itself among them if it is one of them. */
export interface SharedSource {
  readonly source: string
  /** Ids, sorted: two at least. */
  readonly by: readonly string[]
}

/** What the accounts of some sources have in common. */
export interface SharedLineage {
  /** Roots to which at least two of them go back: of most of them first, then by id. */
  readonly roots: readonly SharedSource[]
  /** Where the ways back to these first meet: of most sources first, then of most claims, then by id. */
  readonly meetings: readonly SharedSource[]
  /** Every citation on the ways from these roots to the sources, sorted. */
  readonly edges: readonly ChainEdge[]
}

/**
 * Finds the roots that some sources share, and the ways to them.
 * @param claims of these sources
 * @param sources their ids
 */
export function shareLineage(claims: readonly Claim[], sources: readonly string[]): SharedLineage {
  const ways = sources.map((source) => waysOf(source, claims))
  const roots = shared(ways.map(({ source, roots: own }) => ({ source, ids: own })))
  const ids = new Set(roots.map(({ source }) => source))
  const edges = new Map<string, ChainEdge>()
  const passed = ways.map(({ source, edges: own }) => {
    const back = edgesTo(ids, own)
    for (const edge of back) edges.set(`${edge.from} ${edge.to}`, edge)
    return { source, ids: new Set([source, ...back.map(({ to }) => to)]) }
  })
  const weights = claimsThrough(claims)
  const met = shared(passed)
  return {
    roots,
    meetings: met
      .filter((one) => !met.some((other) => isBelow(other, one, edges)))
      .sort((a, b) => compareShare(a, b) || (weights.get(b.source) ?? 0) - (weights.get(a.source) ?? 0)),
    edges: sortedUnique([...edges.keys()]).flatMap((key) => edges.get(key) ?? []),
  }
}

interface Ways {
  readonly source: string
  readonly roots: ReadonlySet<string>
  readonly edges: readonly ChainEdge[]
}

function waysOf(source: string, claims: readonly Claim[]): Ways {
  const own = claims.filter((claim) => claim.source === source)
  return {
    source,
    roots: new Set(own.flatMap(({ roots }) => roots.map((root) => root.source))),
    edges: own.flatMap(({ chain }) => chain),
  }
}

/** What two sources at least have. */
function shared(of: readonly { readonly source: string; readonly ids: ReadonlySet<string> }[]): SharedSource[] {
  return sortedUnique(of.flatMap(({ ids }) => [...ids]))
    .map((id) => ({ source: id, by: of.filter(({ ids }) => ids.has(id)).map(({ source }) => source) }))
    .filter(({ by }) => by.length > 1)
    .sort(compareShare)
}

function compareShare(a: SharedSource, b: SharedSource): number {
  return b.by.length - a.by.length
}

/** The citations by which one arrives at any of some roots. */
function edgesTo(roots: ReadonlySet<string>, edges: readonly ChainEdge[]): ChainEdge[] {
  const leading = new Set(roots)
  const found = new Set<ChainEdge>()
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const edge of edges) {
      if (!leading.has(edge.to)) continue
      leading.add(edge.from)
      found.add(edge)
    }
  }
  return [...found]
}

/** Whether one source has the other's story at second hand, for the same of the sources compared. */
function isBelow(lower: SharedSource, upper: SharedSource, edges: ReadonlyMap<string, ChainEdge>): boolean {
  if (lower === upper || lower.by.join('\n') !== upper.by.join('\n')) return false
  const seen = new Set<string>()
  const open = [lower.source]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from, to } of edges.values()) {
      if (from !== at || seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen.has(upper.source)
}

/** How many claims come by way of each source. */
function claimsThrough(claims: readonly Claim[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { chain } of claims) {
    for (const id of new Set(chain.map(({ to }) => to))) weights.set(id, (weights.get(id) ?? 0) + 1)
  }
  return weights
}
