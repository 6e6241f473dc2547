import { sortedUnique } from '../text-order.ts'

/** A circle of citations: `way` from the source met first round to it again. Its last step closes it. */
export interface CitationCycle {
  readonly from: string
  readonly to: string
  /** The ids on the way, `to` at both ends; of a long one the middle is `…`. */
  readonly way: readonly string[]
}

/** Ids of a long way that are named at its start and at its end. */
const [FIRST, LAST] = [6, 2]

/**
 * The circles of a citation graph, one for each citation that closes one when the graph is followed depth first, in
 * order of ids: without those citations there is none. Circles that share a source are each named. Takes time linear in
 * the citations.
 * @param cited the ids that each source cites
 * @example findCitationCycles(new Map([['a', ['b', 'c']], ['b', ['a']], ['c', ['a']]])) // a → b → a, a → c → a
 */
export function findCitationCycles(cited: ReadonlyMap<string, Iterable<string>>): CitationCycle[] {
  const next = new Map([...cited].map(([id, targets]) => [id, sortedUnique([...targets])]))
  const cycles: CitationCycle[] = []
  const done = new Set<string>()
  for (const start of sortedUnique([...next.keys()])) {
    if (done.has(start)) continue
    // A path of its own: a chain may be longer than the call stack is deep.
    const path = [{ id: start, step: 0 }]
    const placeOnPath = new Map([[start, 0]])
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = next.get(top.id)?.[top.step++]
      if (to === undefined) {
        done.add(top.id)
        placeOnPath.delete(top.id)
        path.pop()
        continue
      }
      const place = placeOnPath.get(to)
      if (place !== undefined) cycles.push({ from: top.id, to, way: [...shortened(path, place), to] })
      else if (!done.has(to)) {
        placeOnPath.set(to, path.length)
        path.push({ id: to, step: 0 })
      }
    }
  }
  return cycles
}

function shortened(path: readonly { readonly id: string }[], place: number): string[] {
  const ids = (start: number, end?: number) => path.slice(start, end).map(({ id }) => id)
  if (path.length - place <= FIRST + LAST + 1) return ids(place)
  return [...ids(place, place + FIRST), '…', ...ids(path.length - LAST)]
}
