import type { PublishedDiscrepancy, PublishedReading } from '../../contract/event-file.ts'
import type { OpenClaim, OpenEvent } from '../../contract/opened/open-event.ts'
import { addDays, type CalendarDay, parseIsoDay } from '../../domain/calendar-day.ts'
import { chainEdges, chainEdgesInOrder } from '../../domain/compare/chains/chain-step.ts'
import { sharedSources } from '../../domain/compare/chains/shared-sources.ts'
import { rootSources } from '../../domain/compare/origins.ts'
import type { Naming } from '../../words/naming.ts'
import { storyWords } from '../../words/sections/timeline/story-words.ts'
import { words } from '../../words/words.ts'

interface ToldReading {
  readonly words: string
  readonly stands: boolean
  /** Who gives it: `9 sources, among them ABC and Delfi`. */
  readonly given: string
}

/** A disagreement in three steps. */
export interface Story {
  /** The two readings that disagree the most, and how many more there are. */
  readonly readings: readonly ToldReading[]
  readonly moreReadings: number
  /** Where the accounts come from. */
  readonly from: string
  /** Which reading stands, and why. */
  readonly verdict: string
  readonly because: string
  /** The day before the event was known, the day on which it became known, and the day on which it came into dispute. */
  readonly days: readonly CalendarDay[]
}

/** Tells a disagreement of an event in words, from what is published of it. */
export function tellStory(event: OpenEvent, dispute: PublishedDiscrepancy, naming: Naming): Story {
  const { attribute, readings, decisive, assessment } = dispute
  const [one, other] = decisive?.between ?? [0, 1]
  const told = [one, other].flatMap((place) => readings[place] ?? [])
  const wordsOf = (reading: PublishedReading) => words.readingWords(reading, attribute, naming)
  const [first] = readings
  const standing = first?.standing === 'stands' ? wordsOf(first) : null
  return {
    readings: told.map((reading) => ({
      words: wordsOf(reading),
      stands: reading.standing === 'stands',
      given: storyWords.given(reading.sources.length, outletsOf(reading.sources, event)),
    })),
    moreReadings: readings.length - told.length,
    from: toFrom(event, dispute),
    verdict: storyWords.verdict(standing, assessment !== null),
    because: assessment?.because ?? '',
    days: toDays(event, told),
  }
}

/** The outlets of some sources, each once, the first to publish first. */
function outletsOf(ids: readonly string[], { sources }: OpenEvent): string[] {
  const given = sources.filter(({ id }) => ids.includes(id))
  given.sort((a, b) => (a.knownOn ?? '9').localeCompare(b.knownOn ?? '9'))
  return [...new Set(given.map(({ outlet }) => outlet))]
}

function toFrom({ claims, sources }: OpenEvent, { attribute, nature }: PublishedDiscrepancy): string {
  const own = claims.filter((claim) => claim.attribute === attribute)
  const named = (id: string) => {
    const source = sources.find((known) => known.id === id)
    return { name: source?.outlet ?? id, isRead: source?.unread !== true }
  }
  const speaking = new Set(own.map(({ source }) => source)).size
  const shared = nearestShared(own)
  const how = nature === null ? '' : `${words.NATURE_NAMES[nature]}. `
  if (shared === null || speaking === 1) {
    const roots = rootSources(own.flatMap(({ roots: ends }) => ends)).map((id) => named(id).name)
    return `${how}${storyWords.fromRoots(speaking, [...new Set(roots)])}`
  }
  const edges = chainEdgesInOrder(own.map(({ chain }) => chain))
  const cited = edges.flatMap(({ from, to }) => (from === shared ? to : []))
  return `${how}${storyWords.fromOne(speaking, named(shared), cited.map(named))}`
}

/** The lowest source that all the claims go back to, or come from; `null` if there is none. */
function nearestShared(claims: readonly OpenClaim[]): string | null {
  const chains = claims.map(({ chain }) => chain)
  const shared = new Set(sharedSources(chains))
  // No other source that they share cites it.
  const cited = new Set(chainEdges(chains).flatMap(({ from, to }) => (shared.has(from) ? to : [])))
  return [...shared].find((id) => !cited.has(id)) ?? null
}

function toDays({ claims }: OpenEvent, told: readonly PublishedReading[]): CalendarDay[] {
  const [known] = claims.flatMap(({ knownOn }) => knownOn ?? []).sort()
  const first = known === undefined ? null : parseIsoDay(known)
  const days = first === null ? [] : [addDays(first, -1), first]
  const disputed = told.map(({ knownOn }) => (knownOn === null ? null : parseIsoDay(knownOn)))
  const since = disputed.includes(null) ? null : Math.max(...disputed.flatMap((day) => day ?? []))
  return [...new Set([...days, ...(since === null ? [] : [since as CalendarDay])])]
}
