import type { OriginCount } from './origin-count.ts'

/** A source at the root of a claim's citation chain. */
export interface Root {
  readonly source: string
  /** Id of the actor who is said to have said it; `null` where no claim on the way names one. */
  readonly speaker: string | null
  /** Id of the actor whose own document the source is. */
  readonly by: string | null
  /** Whether the chain is known to end here; else nothing says where the source has it from. */
  readonly isStated: boolean
}

/** One citation of a claim's chain: `from` cites `to`. */
export interface ChainEdge {
  readonly from: string
  readonly to: string
}

/**
 * Counts the voices behind a set of roots. Of several who name one source, those who name its speaker count; who does
 * not adds nothing.
 * Five outlets, each with its own account of what one ministry said, are one: `{ stated: 1, open: 0 }`.
 */
export function countOrigins(roots: Iterable<Root>): OriginCount {
  const { stated, open } = voicesBehind(roots)
  return { stated: stated.size, open: open.size }
}

/** Ids of the sources that make a count of origins a range, sorted: nobody states where these have it from. */
export function openSources(roots: Iterable<Root>): string[] {
  return rootSources([...voicesBehind(roots).open.values()].flat())
}

/** The voices behind a set of roots: those with a root that is known to be the end of its chain, and all others with theirs. */
function voicesBehind(roots: Iterable<Root>): { stated: Set<string>; open: Map<string, Root[]> } {
  const all = [...roots]
  const [only] = all
  if (only && all.length === 1) {
    const voice = voiceOf(only)
    return only.isStated
      ? { stated: new Set([voice]), open: new Map() }
      : { stated: new Set(), open: new Map([[voice, all]]) }
  }
  const spokenIn = new Set(all.flatMap(({ source, speaker }) => (speaker === null ? [] : source)))
  const counted = all.filter(({ source, speaker }) => speaker !== null || !spokenIn.has(source))
  const stated = new Set(counted.flatMap((root) => (root.isStated ? voiceOf(root) : [])))
  const open = new Map<string, Root[]>()
  for (const root of counted) {
    const voice = voiceOf(root)
    if (stated.has(voice)) continue
    const others = open.get(voice)
    if (others) others.push(root)
    else open.set(voice, [root])
  }
  return { stated, open }
}

/** Equal for two roots exactly when one voice is behind both: the speaker, else the actor whose document it is, else the source. */
export function voiceOf({ source, speaker, by }: Root): string {
  const actor = speaker ?? by
  return actor === null ? `source ${source}` : `actor ${actor}`
}

/** The id of the actor or the source that {@link voiceOf} is. */
export function voiceIdOf({ source, speaker, by }: Root): string {
  return speaker ?? by ?? source
}

/** Roots without repeats, in order of source, then speaker. */
export function sortedRoots(roots: Iterable<Root>): Root[] {
  const byKey = new Map<string, Root>()
  for (const root of roots) byKey.set(rootKey(root), root)
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? [])
}

function rootKey({ source, speaker, isStated }: Root): string {
  return `${source} ${speaker ?? ''} ${isStated ? 0 : 1}`
}

/** Ids of the sources at the roots, sorted, without repeats. */
export function rootSources(roots: Iterable<Root>): string[] {
  return [...new Set([...roots].map(({ source }) => source))].sort()
}
