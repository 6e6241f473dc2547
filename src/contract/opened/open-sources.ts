import { chainEdges, type ChainStep, citedSteps, stepsOf } from '../../domain/compare/chains/chain-step.ts'
import { linkChains, stepAt } from '../../domain/compare/chains/link-chains.ts'
import { rootsOf } from '../../domain/compare/chains/roots-of.ts'
import type { OriginCount } from '../../domain/compare/origin-count.ts'
import { countOrigins, type Root, sortedRoots } from '../../domain/compare/origins.ts'
import { compareText } from '../../domain/text-order.ts'
import type { SourceFile } from '../source-file.ts'
import type { ListedSource, PublishedSources } from '../sources-file.ts'

/** A source of the list with what follows from its place among the chains. */
export interface OpenListedSource extends Omit<ListedSource, 'chains'> {
  readonly chains: readonly ChainStep[]
  /** The roots of what it says: itself, where it speaks on its own account. */
  readonly roots: readonly Root[]
}

type Citation = readonly [from: string, to: string]

/** The place of a source among the citations of a dossier. */
export interface SourceCitations {
  /** The roots of what it says. */
  readonly roots: readonly Root[]
  /** Every citation on the ways from the roots to it, sorted: the first cites the second. */
  readonly above: readonly Citation[]
  /** Every citation on the ways from it to those who rest on it, sorted. */
  readonly below: readonly Citation[]
  /** All who rest on it, through others too, and the roots of what they say by it. */
  readonly rests: { readonly sources: number; readonly origins: OriginCount }
  /** All sources in `above` and `below`, and this one, sorted by id. */
  readonly sources: readonly OpenListedSource[]
}

/** What is published of a source, with its place among the citations. */
export type OpenSource = SourceFile & SourceCitations

const openBySources = new WeakMap<PublishedSources, readonly OpenListedSource[]>()
const openByFile = new WeakMap<SourceFile, { readonly among: readonly OpenListedSource[]; readonly open: OpenSource }>()

/**
 * Opens what is published of the sources. What was opened once is the same list again.
 * @throws where a source names a step that is not there
 */
export function openSources(published: PublishedSources): readonly OpenListedSource[] {
  const found = openBySources.get(published) ?? linkSources(published)
  openBySources.set(published, found)
  return found
}

function linkSources({ sources, chains }: PublishedSources): OpenListedSource[] {
  const byOf = new Map(sources.map(({ id, by }) => [id, by]))
  const steps = linkChains(chains, (source) => byOf.get(source) ?? null)
  return sources.map((source) => {
    const own = source.chains.map((place) => stepAt(place, steps))
    return {
      ...source,
      chains: own,
      get roots() {
        return rootsOfAll(own)
      },
    }
  })
}

function rootsOfAll(chains: readonly ChainStep[]): readonly Root[] {
  const [one = [], ...others] = new Set(chains.map(rootsOf))
  return others.length === 0 ? one : sortedRoots([one, ...others].flat())
}

/** Opens what is published of a source, by what is published of all. What was opened once is the same object again. */
export function openSource(file: SourceFile, published: PublishedSources): OpenSource {
  const sources = openSources(published)
  const known = openByFile.get(file)
  if (known?.among === sources) return known.open
  const open = { ...file, ...citationsOf(file.id, sources) }
  openByFile.set(file, { among: sources, open })
  return open
}

/** The ways up from a source to its roots, and those down to all who rest on it. */
function citationsOf(id: string, sources: readonly OpenListedSource[]): SourceCitations {
  const own = sources.find((source) => source.id === id)
  const above = chainEdges(own?.chains ?? []).map(({ from, to }): Citation => [from, to])
  const citing = stepsThatCite(sources)
  // A set visits what is added while it is gone through.
  const lower = new Set([...citing.keys()].filter(({ source }) => source === id))
  const down = new Map<string, Citation>()
  for (const step of lower) {
    for (const citer of citing.get(step) ?? []) {
      down.set(`${citer.source} ${step.source}`, [citer.source, step.source])
      lower.add(citer)
    }
  }
  const below = [...down].sort(([a], [b]) => compareText(a, b)).map(([, citation]) => citation)
  const resting = sources.flatMap((source) => {
    const chains = source.id === id ? [] : source.chains.filter((chain) => lower.has(chain))
    return chains.length > 0 ? [chains] : []
  })
  const named = new Set([id, ...[...above, ...below].flat()])
  return {
    roots: own?.roots ?? [],
    above,
    below,
    rests: { sources: resting.length, origins: countOrigins(rootsOfAll(resting.flat())) },
    sources: sources.filter((source) => named.has(source.id)).sort((a, b) => compareText(a.id, b.id)),
  }
}

/** The steps that lead to each. */
function stepsThatCite(sources: readonly OpenListedSource[]): Map<ChainStep, ChainStep[]> {
  const citing = new Map<ChainStep, ChainStep[]>()
  for (const step of stepsOf(sources.flatMap(({ chains }) => chains))) {
    citing.set(step, [])
    for (const cited of citedSteps(step)) citing.get(cited)?.push(step)
  }
  return citing
}
