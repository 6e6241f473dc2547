import { type ChainStep, citedSources } from '../../domain/compare/chains/chain-step.ts'
import { linkChains, stepAt } from '../../domain/compare/chains/link-chains.ts'
import { rootsOf } from '../../domain/compare/chains/roots-of.ts'
import type { Root } from '../../domain/compare/origins.ts'
import type { PublishedClaim, PublishedEvent } from '../event-file.ts'

/** A claim of an event with what follows from its place among the chains. */
export interface OpenClaim extends Omit<PublishedClaim, 'chain'> {
  /** Its own step, from which its chain leads up. */
  readonly chain: ChainStep
  /** The sources that it was taken from; `[]`: its source's own account; `null`: not stated. */
  readonly cites: readonly string[] | null
  /** The roots of its chain. */
  readonly roots: readonly Root[]
}

/** An event as it is published, its claims with their chains. */
export interface OpenEvent extends Omit<PublishedEvent, 'claims' | 'chains'> {
  readonly claims: readonly OpenClaim[]
}

type Chained = Pick<PublishedEvent, 'chains' | 'sources'>

const linkedByEvent = new WeakMap<Chained, ChainStep[]>()
const openByEvent = new WeakMap<PublishedEvent, OpenEvent>()

/**
 * Opens what is published of an event. What was opened once is the same object again.
 * @throws where a claim names a step that is not there
 */
export function openEvent(event: PublishedEvent): OpenEvent {
  const found = openByEvent.get(event) ?? { ...event, claims: event.claims.map((claim) => openClaim(claim, event)) }
  openByEvent.set(event, found)
  return found
}

/** Roots are looked for when they are asked for. */
function openClaim(claim: PublishedClaim, event: Chained): OpenClaim {
  const chain = chainOf(claim, event)
  return {
    ...claim,
    chain,
    cites: citedSources(chain),
    get roots() {
      return rootsOf(chain)
    },
  }
}

/** The chain of a claim of an event, from its own step up. */
export function chainOf({ chain }: Pick<PublishedClaim, 'chain'>, event: Chained): ChainStep {
  let steps = linkedByEvent.get(event)
  if (!steps) {
    const byOf = new Map(event.sources.map(({ id, by }) => [id, by]))
    linkedByEvent.set(event, (steps = linkChains(event.chains, (source) => byOf.get(source) ?? null)))
  }
  return stepAt(chain, steps)
}
