import type { ChainStep } from './chain-step.ts'

/** A step as it is written down: what it was taken from stands before it in the list. */
export interface WrittenStep {
  readonly source: string
  readonly speaker?: string | undefined
  /** Places in the list. */
  readonly cites: readonly number[] | null
}

/**
 * The steps of a list, linked.
 * @param byOf the actor whose own document a source is
 * @throws where a step was taken from one that does not stand before it
 */
export function linkChains(steps: readonly WrittenStep[], byOf: (source: string) => string | null): ChainStep[] {
  const linked: ChainStep[] = []
  for (const { source, speaker = null, cites } of steps) {
    linked.push({ source, speaker, by: byOf(source), cites: cites && cites.map((place) => stepAt(place, linked)) })
  }
  return linked
}

/** @throws where there is none */
export function stepAt(place: number, steps: readonly ChainStep[]): ChainStep {
  const step = steps[place]
  if (!step) throw new Error(`chains: there is no step ${place}, or it stands after one that leads to it`)
  return step
}

/** Some chains as one list, and the place of each step in it. */
export function writeChains(steps: readonly ChainStep[]) {
  const places = new Map(steps.map((step, place) => [step, place]))
  const placeOf = (step: ChainStep): number => places.get(step) ?? -1
  return {
    placeOf,
    written: steps.map(({ source, speaker, cites }) => ({
      source,
      ...(speaker === null ? {} : { speaker }),
      cites: cites && cites.map(placeOf),
    })),
  }
}
