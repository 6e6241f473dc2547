import { mostOrigins, type OriginCount } from './origin-count.ts'
import { countOrigins, type Root } from './origins.ts'

/** An answer among those from which one may stand. */
export interface Candidate {
  /** The roots of all claims that give it. */
  readonly roots: readonly Root[]
  readonly origins: OriginCount
}

/** How the answers stand to each other, by their places. */
export interface Contest {
  /** Whether the two cannot both be right. */
  excludes(a: number, b: number): boolean
  /** Whether the first says more than the second, and what it says lies in what the second allows. */
  isMoreExact(a: number, b: number): boolean
  /** Whether it is a count that others have risen above as more was known. */
  isOutgrown(place: number): boolean
}

/**
 * Which of several answers stands where no editor has said so: of a count that rose the newest; else the one with which
 * most origins are compatible (stated origins first, then all); of those with equally many the most exact, if it is
 * compatible with the others; then the one with more origins of its own. What came first never wins for being first:
 * where answers that exclude each other are still equal, none stands.
 * @param candidates in an order that decides between equal answers that do not exclude each other
 * @returns the place of the one that stands; several places where these are equal and none stands; none of none
 */
export function whatStands(candidates: readonly Candidate[], contest: Contest): number[] {
  const current = [...candidates.keys()].filter((place) => !contest.isOutgrown(place))
  const pooled = new Map(current.map((place) => [place, pooledOrigins(place, current, candidates, contest)]))
  const most = best(current, (place) => pooled.get(place))
  const exact = mostExact(most, contest)
  if (exact !== null) return [exact]
  const own = best(most, (place) => candidates[place]?.origins)
  const [first] = own
  if (first === undefined) return []
  return own.some((place) => contest.excludes(first, place)) ? own : [first]
}

/** The origins behind an answer and all that are compatible with it. */
function pooledOrigins(
  place: number,
  current: readonly number[],
  candidates: readonly Candidate[],
  { excludes }: Contest,
): OriginCount {
  const compatible = current.filter((other) => other === place || !excludes(place, other))
  return countOrigins(compatible.flatMap((other) => candidates[other]?.roots ?? []))
}

/** Those with most origins: most stated ones, and of these most in all. */
function best(places: readonly number[], originsOf: (place: number) => OriginCount | undefined): number[] {
  const weight = (place: number): [number, number] => {
    const { stated, open } = originsOf(place) ?? { stated: 0, open: 0 }
    return [stated, mostOrigins({ stated, open })]
  }
  const compare = (a: number, b: number) => weight(b)[0] - weight(a)[0] || weight(b)[1] - weight(a)[1]
  const [top] = [...places].sort(compare)
  return top === undefined ? [] : places.filter((place) => compare(place, top) === 0)
}

/** The one that says most, if it is compatible with all others and none of them says more. */
function mostExact(places: readonly number[], { excludes, isMoreExact }: Contest): number | null {
  if (places.length === 1) return places[0] ?? null
  const found = places.filter((place) =>
    places.every((other) => other === place || (!excludes(place, other) && isMoreExact(place, other))),
  )
  return found[0] ?? null
}
