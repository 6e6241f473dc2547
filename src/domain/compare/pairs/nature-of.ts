import { type ChainStep, chainSources, citedSteps, meeting } from '../chains/chain-step.ts'
import { type Nature, rankOfNature } from '../nature.ts'
import { fewestOrigins } from '../origin-count.ts'
import { type Root, voiceOf } from '../origins.ts'
import type { Reading } from '../reading.ts'

/** How two readings that disagree come to do so. It does not depend on their order. */
export function natureOf(a: Reading, b: Reading): Nature {
  const [one, other] = [lineageOf(a), lineageOf(b)]
  if (isHeldBySame(one, other)) return 'within'
  // Where all go back to one root no two are apart: most often so in a long row of copies.
  if (meet(one.behindAll, other.behindAll)) return 'retold'
  const strongest = strongestPossible(one, other)
  let found: Nature = 'retold'
  for (const x of tracesBeside(one, other)) {
    // Two claims are apart if no source stands in the chains of both. So a copy is apart from what its original is.
    const sources = chainSources([x.chain])
    const meetsX = meeting((source) => sources.has(source))
    for (const y of other.traces) {
      if (meetsX(y.chain)) continue
      const nature = natureOfApart(x, y)
      if (rankOfNature(nature) < rankOfNature(found)) found = nature
      if (found === strongest) return found
    }
  }
  return found
}

/** Of two claims that are apart. */
function natureOfApart(x: Trace, y: Trace): Nature {
  if (!x.isStated || !y.isStated) return 'unestablished'
  return meet(x.voices, y.voices) ? 'one-speaker' : 'independent'
}

/** Where a claim came from: its chain, the voices at its roots, and whether all these are stated. */
interface Trace {
  readonly source: string
  readonly chain: ChainStep
  readonly voices: ReadonlySet<string>
  readonly isStated: boolean
}

/** Where the claims of a reading came from. */
interface Lineage {
  readonly sources: ReadonlySet<string>
  /** Those that are known to be own accounts, or to go back to one, first. */
  readonly traces: readonly Trace[]
  /** Sources at the roots of all of its claims. */
  readonly behindAll: ReadonlySet<string>
  /** The voices behind each claim that is known to go back to them, equal ones once. */
  readonly statedVoices: readonly ReadonlySet<string>[]
}

/** Memo: a reading is compared with every other one. */
const known = new WeakMap<Reading, Lineage>()

function lineageOf(reading: Reading): Lineage {
  const found = known.get(reading) ?? traceReading(reading)
  known.set(reading, found)
  return found
}

function traceReading({ sources, claims }: Reading): Lineage {
  const byRoots = new Map<readonly Root[], Pick<Trace, 'voices' | 'isStated'>>()
  const traces = claims.map(({ source, chain, roots }): Trace => {
    const ends = byRoots.get(roots) ?? {
      voices: new Set(roots.map(voiceOf)),
      isStated: roots.every(({ isStated }) => isStated),
    }
    byRoots.set(roots, ends)
    return { source, chain, ...ends }
  })
  const [first = [], ...others] = [...byRoots.keys()].map((roots) => new Set(roots.map(({ source }) => source)))
  return {
    sources: new Set(sources),
    traces: [...traces.filter(({ isStated }) => isStated), ...traces.filter(({ isStated }) => !isStated)],
    behindAll: new Set([...first].filter((id) => others.every((roots) => roots.has(id)))),
    statedVoices: distinct([...byRoots.values()].flatMap(({ voices, isStated }) => (isStated ? [voices] : []))),
  }
}

/**
 * The claims of one reading, without those of which another is the like: that came from the same steps, and that nobody
 * of the other reading cites.
 */
function tracesBeside({ traces }: Lineage, other: Lineage): readonly Trace[] {
  if (traces.length === 1) return traces
  const cited = chainSources(other.traces.map(({ chain }) => chain))
  const alike = new Map<string | Trace, Trace>()
  const numbers = new Map<object, number>()
  const numberOf = (one: object) => {
    const number = numbers.get(one) ?? numbers.size
    numbers.set(one, number)
    return number
  }
  for (const trace of traces) {
    const steps = citedSteps(trace.chain)
    const isLoose = steps.length > 0 && !cited.has(trace.source)
    alike.set(isLoose ? `${trace.chain.speaker ?? ''} ${steps.map(numberOf).join()}` : trace, trace)
  }
  return [...alike.values()]
}

/** The strongest nature that two readings can have, whatever stands in their chains. */
function strongestPossible({ statedVoices: one }: Lineage, { statedVoices: other }: Lineage): Nature {
  if (one.some((voices) => other.some((others) => !meet(voices, others)))) return 'independent'
  return one.length > 0 && other.length > 0 ? 'one-speaker' : 'unestablished'
}

function distinct(sets: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  return [...new Map(sets.map((set) => [[...set].sort().join('\n'), set])).values()]
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

/**
 * Whether every source of one of the two gives the other as well, or has its reading from one that does: a copy of one
 * side of a contradiction is no second account.
 */
function isHeldBySame(one: Lineage, other: Lineage): boolean {
  if (!meet(one.sources, other.sources)) return false
  const isHeld = meeting((source) => one.sources.has(source) && other.sources.has(source))
  return [one, other].some(({ traces }) => traces.every(({ chain }) => isHeld(chain)))
}

/** How well the weaker of two readings is supported: the least number of origins behind it. */
export function weightOf(a: Reading, b: Reading): number {
  return Math.min(fewestOrigins(a.origins), fewestOrigins(b.origins))
}
