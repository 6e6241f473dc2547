import { postOrderOfAll } from '../../post-order.ts'
import type { ChainEdge } from '../origins.ts'

/**
 * A step of a citation chain: what a source tells, and whose telling it has it from. A claim's chain is its own step with
 * all that this leads to. Chains share the steps that they have in common, and none leads back to itself.
 */
export interface ChainStep {
  readonly source: string
  /** The actor who is said to have said it, by this source. */
  readonly speaker: string | null
  /** The actor whose own document the source is. */
  readonly by: string | null
  /** The steps that it was taken from: `[]`: an own account; `null`: not stated. Of a source that says it twice, both. */
  readonly cites: readonly ChainStep[] | null
}

const NONE: readonly ChainStep[] = []

/** Where a step leads. */
export function citedSteps({ cites }: ChainStep): readonly ChainStep[] {
  return cites ?? NONE
}

/**
 * All steps of some chains, each once and after those that it leads to.
 * @param seen those that are left out; all that are given are added
 */
export function stepsOf(chains: Iterable<ChainStep>, seen?: Set<ChainStep>): ChainStep[] {
  return postOrderOfAll(chains, citedSteps, seen)
}

/** Ids of all sources of some chains, those at which they begin among them. */
export function chainSources(chains: Iterable<ChainStep>): Set<string> {
  return new Set(stepsOf(chains).map(({ source }) => source))
}

/** Ids of the sources that a step was itself taken from, in the order given; `null`: not stated. */
export function citedSources({ cites }: ChainStep): string[] | null {
  return cites && [...new Set(cites.map(({ source }) => source))]
}

/** Every citation of some chains, once, sorted. */
export function chainEdges(chains: Iterable<ChainStep>): ChainEdge[] {
  return edgesBetween(stepsOf(chains))
}

/** Every citation of some chains, once: those of the first sorted, then what the next adds. */
export function chainEdgesInOrder(chains: Iterable<ChainStep>): ChainEdge[] {
  const seen = new Set<ChainStep>()
  const edges = new Map<string, ChainEdge>()
  for (const chain of chains) {
    for (const edge of edgesBetween(stepsOf([chain], seen))) {
      const key = `${edge.from} ${edge.to}`
      if (!edges.has(key)) edges.set(key, edge)
    }
  }
  return [...edges.values()]
}

/** The citations of some steps, each once, sorted. */
export function edgesBetween(steps: Iterable<ChainStep>): ChainEdge[] {
  const edges = new Map<string, ChainEdge>()
  for (const step of steps) {
    for (const { source: to } of citedSteps(step)) edges.set(`${step.source} ${to}`, { from: step.source, to })
  }
  return [...edges.keys()].sort().flatMap((key) => edges.get(key) ?? [])
}

/**
 * Says of chains whether any of their sources is one that is looked for. Each step is looked at once, however many chains
 * share it.
 */
export function meeting(isLookedFor: (source: string) => boolean): (chain: ChainStep) => boolean {
  const known = new Map<ChainStep, boolean>()
  return (chain) => {
    if (!chain.cites?.length) return isLookedFor(chain.source)
    for (const step of postOrderOfAll([chain], (at) => (known.has(at) ? NONE : citedSteps(at)))) {
      if (known.has(step)) continue
      known.set(step, isLookedFor(step.source) || citedSteps(step).some((cited) => known.get(cited)))
    }
    return known.get(chain) === true
  }
}
