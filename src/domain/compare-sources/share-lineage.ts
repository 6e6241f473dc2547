import type { Claim } from '../claim.ts'
import { type ChainStep, chainSources, citedSteps, edgesBetween, stepsOf } from '../compare/chains/chain-step.ts'
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
  const passed = ways.map(({ source, steps }) => {
    const back = edgesTo(ids, steps)
    for (const edge of back) edges.set(`${edge.from} ${edge.to}`, edge)
    return { source, ids: new Set([source, ...back.map(({ to }) => to)]) }
  })
  const weights = claimsThrough(claims)
  return {
    roots,
    meetings: lowest(shared(passed), edges.values()).sort(
      (a, b) => compareShare(a, b) || (weights.get(b.source) ?? 0) - (weights.get(a.source) ?? 0),
    ),
    edges: sortedUnique([...edges.keys()]).flatMap((key) => edges.get(key) ?? []),
  }
}

interface Ways {
  readonly source: string
  readonly roots: ReadonlySet<string>
  /** Each after those that it leads to. */
  readonly steps: readonly ChainStep[]
}

function waysOf(source: string, claims: readonly Claim[]): Ways {
  const own = claims.filter((claim) => claim.source === source)
  return {
    source,
    roots: new Set(own.flatMap(({ roots }) => roots.map((root) => root.source))),
    steps: stepsOf(own.map(({ chain }) => chain)),
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
function edgesTo(roots: ReadonlySet<string>, steps: readonly ChainStep[]): ChainEdge[] {
  const leading = new Set(roots)
  const edges = edgesBetween(steps)
  const found = new Set<ChainEdge>()
  const citing = new Map<string, ChainEdge[]>()
  for (const edge of edges) {
    const others = citing.get(edge.to)
    if (others) others.push(edge)
    else citing.set(edge.to, [edge])
  }
  // A set visits what is added while it is gone through.
  for (const id of leading) {
    for (const edge of citing.get(id) ?? []) {
      leading.add(edge.from)
      found.add(edge)
    }
  }
  return [...found]
}

/** Those whose story none of the others has at second hand, for the same of the sources compared. */
function lowest(met: readonly SharedSource[], edges: Iterable<ChainEdge>): SharedSource[] {
  const cited = new Map<string, string[]>()
  for (const { from, to } of edges) cited.set(from, [...(cited.get(from) ?? []), to])
  const aboveOthers = new Map<string, Set<string>>()
  for (const { source, by } of met) {
    const key = by.join('\n')
    const above = aboveOthers.get(key) ?? new Set<string>()
    aboveOthers.set(key, above)
    for (const id of cited.get(source) ?? []) above.add(id)
  }
  // A set visits what is added while it is gone through.
  for (const above of aboveOthers.values()) for (const id of above) cited.get(id)?.forEach((to) => above.add(to))
  return met.filter(({ source, by }) => aboveOthers.get(by.join('\n'))?.has(source) !== true)
}

/** How many claims come by way of each source. */
function claimsThrough(claims: readonly Claim[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { chain } of claims) {
    for (const id of chainSources(citedSteps(chain))) weights.set(id, (weights.get(id) ?? 0) + 1)
  }
  return weights
}
