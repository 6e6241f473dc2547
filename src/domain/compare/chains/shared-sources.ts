import { chainEdges, type ChainStep, chainSources, citedSteps, stepsOf } from './chain-step.ts'

/**
 * The sources that stand in every one of some chains, from the first of which they are told in order: where it begins,
 * then by its citations.
 */
export function sharedSources(chains: readonly ChainStep[]): string[] {
  const [first] = chains
  if (!first) return []
  const starts = new Set(chains)
  /** Steps whose chains hold all that those looked at so far share. */
  const holding = new Set<ChainStep>()
  let shared: Set<string> | null = null
  // What leads to a chain that holds it all holds it too: only chains that lead to none are looked through.
  for (const step of stepsOf(chains)) {
    if (citedSteps(step).some((cited) => holding.has(cited))) holding.add(step)
    else if (starts.has(step)) {
      const own = chainSources([step])
      shared = new Set([...(shared ?? own)].filter((id) => own.has(id)))
      holding.add(step)
    }
  }
  const line = new Set([first.source, ...chainEdges([first]).flatMap(({ from, to }) => [from, to])])
  return [...line].filter((id) => shared?.has(id))
}
