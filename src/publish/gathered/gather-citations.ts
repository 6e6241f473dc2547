import { type ChainStep, chainSources, citedSteps, stepsOf } from '../../domain/compare/chains/chain-step.ts'
import { postOrderOfAll } from '../../domain/post-order.ts'
import { compareText } from '../../domain/text-order.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Dossier, DossierClaim } from '../dossier.ts'
import { onceOf } from '../remembered/once-of.ts'
import { isMadeForAll, stepMakerForAll } from '../remembered/same-steps.ts'

/** The place of a source among the citations of a dossier. */
export interface SourceCitations {
  /** The chains of all that it says, and of what it cites besides, each once. */
  readonly chains: readonly ChainStep[]
  /** How many sources cite it themselves. */
  readonly citedBy: number
  /** Ids of the events in the chains of whose claims it stands and of which it says nothing, sorted. */
  readonly behind: readonly string[]
}

/**
 * Gathers all citations of a dossier, claim by claim. What a source cites and no claim of it uses is followed by what
 * each source cites as a whole.
 */
export function gatherCitations(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
): Map<string, SourceCitations> {
  const toStep = stepMakerForAll()
  const once = makeOnce(events, toStep)
  const chainsOf = new Map([...dossier.sources.keys()].map((id) => [id, new Set<ChainStep>()]))
  const behind = new Map<string, string[]>()
  for (const compared of events) {
    const { event, claims } = compared
    for (const { source, chain } of claims) chainsOf.get(source)?.add(once(chain))
    for (const id of behindOnce([compared], () => silentSources(claims))) {
      const others = behind.get(id)
      if (others) others.push(event.id)
      else behind.set(id, [event.id])
    }
  }
  addUnused(chainsOf, dossier, toStep)
  const citers = citersOf(chainsOf)
  return new Map(
    [...chainsOf].map(([id, chains]) => [
      id,
      {
        chains: [...chains],
        citedBy: citers.get(id)?.size ?? 0,
        behind: (behind.get(id) ?? []).sort(compareText),
      },
    ]),
  )
}

const behindOnce = onceOf<readonly string[]>()

/** Ids of those that stand in the chains of some claims and make none of them. */
function silentSources(claims: readonly DossierClaim[]): string[] {
  const speaking = new Set(claims.map(({ source }) => source))
  return [...chainSources(claims.map(({ chain }) => chain))].filter((id) => !speaking.has(id))
}

/** Chains that equal each other as one: those of one dossier share their steps mostly, and here always. */
function makeOnce(events: readonly ComparedDossierEvent[], toStep: (step: ChainStep) => ChainStep) {
  const made = new Map<ChainStep, ChainStep>()
  const once = (step: ChainStep) => made.get(step) ?? step
  const chains = events.flatMap(({ claims }) => claims.map(({ chain }) => chain))
  for (const step of stepsOf(chains.filter((chain) => !isMadeForAll(chain)))) {
    made.set(step, toStep({ ...step, cites: step.cites && step.cites.map(once) }))
  }
  return once
}

/** Adds the chains of what sources cite and no claim of theirs uses, and of those that say nothing. */
function addUnused(
  chainsOf: ReadonlyMap<string, Set<ChainStep>>,
  { sources }: Dossier,
  toStep: (step: ChainStep) => ChainStep,
): void {
  const whole = new Map<string, ChainStep>()
  const stepFor = (id: string, cites: readonly string[] | null): ChainStep =>
    toStep({
      source: id,
      speaker: null,
      by: sources.get(id)?.by ?? null,
      cites: cites && cites.flatMap((cited) => whole.get(cited) ?? []),
    })
  const citesOf = (id: string) => sources.get(id)?.cites ?? null
  for (const source of sources.values()) {
    const chains = chainsOf.get(source.id)
    if (!chains) continue
    const used = new Set([...chains].flatMap((chain) => citedSteps(chain).map((cited) => cited.source)))
    const unused = (source.cites ?? []).filter((id) => !used.has(id))
    if (unused.length === 0 && chains.size > 0) continue
    for (const id of postOrderOfAll(unused, (at) => (whole.has(at) ? [] : (citesOf(at) ?? [])))) {
      if (!whole.has(id)) whole.set(id, stepFor(id, citesOf(id)))
    }
    chains.add(stepFor(source.id, source.cites && unused))
  }
}

/** Who cites each source. */
function citersOf(chainsOf: ReadonlyMap<string, ReadonlySet<ChainStep>>): Map<string, Set<string>> {
  const citers = new Map<string, Set<string>>()
  for (const step of stepsOf([...chainsOf.values()].flatMap((chains) => [...chains]))) {
    for (const { source: cited } of citedSteps(step)) {
      citers.set(cited, (citers.get(cited) ?? new Set<string>()).add(step.source))
    }
  }
  return citers
}
