import type {
  PublishedClaim,
  PublishedDiscrepancy,
  PublishedEvent,
  PublishedReading,
} from '../../contract/event-file.ts'
import { addDays, type CalendarDay, parseIsoDay } from '../../domain/calendar-day.ts'
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
export function tellStory(event: PublishedEvent, dispute: PublishedDiscrepancy, naming: Naming): Story {
  const { attribute, readings, pairs, decisive, assessment } = dispute
  const [one, other] = pairs[decisive ?? 0]?.between ?? [0, 1]
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
function outletsOf(ids: readonly string[], { sources }: PublishedEvent): string[] {
  const given = sources.filter(({ id }) => ids.includes(id))
  given.sort((a, b) => (a.knownOn ?? '9').localeCompare(b.knownOn ?? '9'))
  return [...new Set(given.map(({ outlet }) => outlet))]
}

function toFrom({ claims, sources }: PublishedEvent, { attribute, nature }: PublishedDiscrepancy): string {
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
  const cited = new Set(own.flatMap(({ chain }) => chain).flatMap(([citing, of]) => (citing === shared ? of : [])))
  return `${how}${storyWords.fromOne(speaking, named(shared), [...cited].map(named))}`
}

/** The lowest source that all the claims go back to, or come from; `null` if there is none. */
function nearestShared(claims: readonly PublishedClaim[]): string | null {
  const lines = claims.map(({ source, chain }) => new Set([source, ...chain.flat()]))
  const [first, ...rest] = lines
  const shared = [...(first ?? [])].filter((id) => rest.every((line) => line.has(id)))
  const pairs = claims.flatMap(({ chain }) => chain)
  // No other source that they share cites it.
  return shared.find((id) => !pairs.some(([citing, cited]) => cited === id && shared.includes(citing))) ?? null
}

function toDays({ claims }: PublishedEvent, told: readonly PublishedReading[]): CalendarDay[] {
  const [known] = claims.flatMap(({ knownOn }) => knownOn ?? []).sort()
  const first = known === undefined ? null : parseIsoDay(known)
  const days = first === null ? [] : [addDays(first, -1), first]
  const disputed = told.map(({ knownOn }) => (knownOn === null ? null : parseIsoDay(knownOn)))
  const since = disputed.includes(null) ? null : Math.max(...disputed.flatMap((day) => day ?? []))
  return [...new Set([...days, ...(since === null ? [] : [since as CalendarDay])])]
}
