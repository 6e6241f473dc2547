import type { ChainStep } from '../src/domain/compare/chains/chain-step.ts'
import { postOrder } from '../src/domain/post-order.ts'

interface ChainSetting {
  /** Whom the source itself names. */
  readonly speaker?: string | null
  /** Whether its roots are known to be the end. */
  readonly isStated?: boolean
}

/**
 * The chain of a source by citations, the first of each citing the second, as far as they lead up from it.
 * @example chainOf('a', [['a', 'wire'], ['wire', 'report']])
 */
export function chainOf(
  source: string,
  citations: readonly (readonly [citing: string, cited: string])[] = [],
  { speaker = null, isStated = true }: ChainSetting = {},
): ChainStep {
  const cited = new Map<string, string[]>()
  for (const [from, to] of citations) {
    const others = cited.get(from)
    if (others) others.push(to)
    else cited.set(from, [to])
  }
  const steps = new Map<string, ChainStep>()
  for (const id of postOrder(source, (at) => cited.get(at) ?? [])) {
    const cites = (cited.get(id) ?? []).flatMap((to) => steps.get(to) ?? [])
    const said = id === source ? speaker : null
    steps.set(id, { source: id, speaker: said, by: null, cites: cites.length > 0 || isStated ? cites : null })
  }
  return steps.get(source) ?? { source, speaker, by: null, cites: [] }
}

/** A row of so many citations: `s0` cites `s1`, and so on. */
export function rowOf(citations: number): ChainStep {
  return chainOf(
    's0',
    Array.from({ length: citations }, (_, at) => [`s${at}`, `s${at + 1}`] as const),
  )
}
