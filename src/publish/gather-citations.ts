import { sortedUnique } from '../domain/text-order.ts'
import { type ChainEdge, type Root, sortedRoots } from '../domain/compare/origins.ts'
import type { Dossier, DossierSource } from './dossier.ts'
import type { ComparedDossierEvent } from './compare-claims.ts'

/** The place of a source among the citations of a dossier. */
export interface SourceCitations {
  /** Every citation on the ways from the roots to it. */
  readonly above: readonly ChainEdge[]
  /** Every citation on the ways from it to those who rest on it. */
  readonly below: readonly ChainEdge[]
  /** The roots of what it says, sorted: itself, where it speaks on its own account. */
  readonly roots: readonly Root[]
  /** Ids of those who cite it themselves, sorted. */
  readonly citedBy: readonly string[]
  /** Ids of all who rest on it, through others too, sorted. */
  readonly rests: readonly string[]
  /** The roots of what these say by it, sorted. */
  readonly restsRoots: readonly Root[]
  /** Events in the chains of whose claims it stands and of which it says nothing, in the order of the events. */
  readonly behind: readonly string[]
}

/** So many citations a chain is followed at most: one of thousands is not published with each of its sources. */
const FARTHEST = 50

/** A claim's way from its roots, or that of a citation which none of its source's claims uses. */
interface Chain {
  readonly source: string
  readonly event: string | null
  readonly roots: readonly Root[]
  readonly edges: readonly ChainEdge[]
}

/**
 * Follows all citations of a dossier, claim by claim, both ways: up from each source to its roots, and down to those
 * who rest on it. What a source cites and no claim of it uses is followed by what each source cites as a whole.
 */
export function gatherCitations(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
): Map<string, SourceCitations> {
  const chains: Chain[] = events.flatMap(({ event, claims }) =>
    claims.map(({ source, roots, chain }) => ({ source, event: event.id, roots, edges: chain })),
  )
  const cited = new Set(
    chains.flatMap(({ source, edges }) => edges.map(({ from, to }) => (from === source ? `${from} ${to}` : ''))),
  )
  const speaking = new Set(chains.map(({ source }) => source))
  for (const source of dossier.sources.values()) {
    const unused = (source.cites ?? []).filter((to) => !cited.has(`${source.id} ${to}`))
    if (unused.length > 0 || !speaking.has(source.id)) chains.push(defaultChain(source, unused, dossier.sources))
  }
  const tallies = new Map([...dossier.sources.keys()].map((id) => [id, new Tally()]))
  for (const chain of chains) {
    const own = tallies.get(chain.source)
    if (chain.event !== null) own?.spokenOf.add(chain.event)
    own?.roots.push(...chain.roots)
    chain.edges.forEach((edge) => own?.above.set(keyOf(edge), edge))
    const citing = byCited(chain.edges)
    for (const id of citing.keys()) {
      const tally = tallies.get(id)
      tally?.rests.add(chain.source)
      waysDown(id, citing).forEach((edge) => tally?.below.set(keyOf(edge), edge))
      tally?.restsRoots.push(...chain.roots)
      if (chain.event !== null) tally?.stoodBehind.add(chain.event)
    }
  }
  return new Map([...tallies].map(([id, tally]) => [id, tally.toCitations(id)]))
}

class Tally {
  readonly above = new Map<string, ChainEdge>()
  readonly below = new Map<string, ChainEdge>()
  readonly roots: Root[] = []
  readonly rests = new Set<string>()
  readonly restsRoots: Root[] = []
  readonly spokenOf = new Set<string>()
  readonly stoodBehind = new Set<string>()

  toCitations(id: string): SourceCitations {
    const below = inOrder(this.below)
    return {
      above: inOrder(this.above),
      below,
      roots: sortedRoots(this.roots),
      citedBy: sortedUnique(below.filter(({ to }) => to === id).map(({ from }) => from)),
      rests: sortedUnique([...this.rests]),
      restsRoots: sortedRoots(this.restsRoots),
      behind: [...this.stoodBehind].filter((event) => !this.spokenOf.has(event)),
    }
  }
}

/** The way up from a source by what each source cites as a whole. */
function defaultChain(
  source: DossierSource,
  cites: readonly string[],
  sources: ReadonlyMap<string, DossierSource>,
): Chain {
  const { id } = source
  const edges = new Map<string, ChainEdge>()
  const roots = cites.length === 0 ? [toRoot(id, source)] : []
  const open = cites.map((to) => ({ from: id, to }))
  for (const edge of open) {
    if (edges.has(keyOf(edge))) continue
    edges.set(keyOf(edge), edge)
    const { to } = edge
    const above = sources.get(to)?.cites ?? []
    if (above.length === 0 || edges.size >= FARTHEST) roots.push(toRoot(to, sources.get(to)))
    else open.push(...above.map((next) => ({ from: to, to: next })))
  }
  return { source: id, event: null, roots, edges: inOrder(edges) }
}

function toRoot(id: string, source: DossierSource | undefined): Root {
  return { source: id, speaker: null, by: source?.by ?? null, isStated: source?.cites?.length === 0 }
}

/** The citations of a chain by which one arrives at a source from below, the nearest to it first. */
function waysDown(id: string, citing: ReadonlyMap<string, readonly ChainEdge[]>): Set<ChainEdge> {
  const found = new Set<ChainEdge>()
  const open = [id]
  for (const at of open) {
    for (const edge of citing.get(at) ?? []) {
      if (found.has(edge)) continue
      if (found.size >= FARTHEST) return found
      found.add(edge)
      open.push(edge.from)
    }
  }
  return found
}

function byCited(edges: readonly ChainEdge[]): Map<string, ChainEdge[]> {
  const citing = new Map<string, ChainEdge[]>()
  for (const edge of edges) {
    const found = citing.get(edge.to)
    if (found) found.push(edge)
    else citing.set(edge.to, [edge])
  }
  return citing
}

function keyOf({ from, to }: ChainEdge): string {
  return `${from} ${to}`
}

function inOrder(edges: ReadonlyMap<string, ChainEdge>): ChainEdge[] {
  return sortedUnique([...edges.keys()]).flatMap((key) => edges.get(key) ?? [])
}
