import type { Kind } from '../../src/contract/frame.ts'
import { addDays, type CalendarDay, formatIsoDay } from '../../src/domain/calendar-day.ts'
import { ANSWERED, DAY_KINDS, LASTING_KINDS } from './dossier-frame.ts'
import { type Cast, generateCast } from './generate-cast.ts'
import { createSeededRandom, type SeededRandom, seedOf } from './seeded-random.ts'
import { type Burst, drawBursts, drawDay, FIRST_DAY, LAST_DAY } from './spread-in-time.ts'

/** What one source says of one attribute, as it would be written in its file. */
export interface GeneratedClaim {
  readonly source: string
  readonly attribute: string
  readonly value: string
}

export interface GeneratedEvent {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  /** At most 30 characters. */
  readonly label: string
  readonly summary: string
  readonly actors: readonly string[]
  readonly countries: readonly string[]
  readonly places: readonly string[]
  /** EDTF: where it stands. Every other date that its claims give excludes it and has one source. */
  readonly date: string
  readonly claims: readonly GeneratedClaim[]
}

/** A dossier that no one has written: the same for the same count and seed. */
export interface GeneratedDossier {
  readonly cast: Cast
  readonly count: number
  /** In no order; each is made when it is asked for, and not kept. */
  readonly events: () => Iterable<GeneratedEvent>
  /** One of them, made anew. @param nth in that order, from 0 */
  readonly event: (nth: number) => GeneratedEvent
}

const LASTING = 0.05
const MONTH_ONLY = 0.08
/** Of the events of which the day is known, so that it is 15 % of all. */
const DATE_DISPUTED = 0.15 / (1 - LASTING - MONTH_ONLY)
/** Of all events; with those above, about 40 % are disputed on something. */
const OTHERWISE_DISPUTED = 0.31
const MOST_SOURCES = 12

/**
 * Generates a dossier of some events: clumped in time, with spans, months, disputes and few sources that tell of much.
 * @example [...generateEvents(1000, 1).events()] // 1,000 events
 */
export function generateEvents(count: number, seed: number): GeneratedDossier {
  const cast = generateCast(count, seedOf(seed, -2))
  const bursts = drawBursts(seedOf(seed, -3))
  const event = (nth: number) => generateEvent(nth, createSeededRandom(seedOf(seed, nth)), cast, bursts)
  return {
    cast,
    count,
    event,
    *events() {
      for (let nth = 0; nth < count; nth++) yield event(nth)
    },
  }
}

function generateEvent(at: number, random: SeededRandom, cast: Cast, bursts: readonly Burst[]): GeneratedEvent {
  const day = drawDay(bursts, random)
  const sort = random.next()
  const precision = sort < LASTING ? 'span' : sort < LASTING + MONTH_ONLY ? 'month' : 'day'
  const kind = precision === 'span' ? random.pick(LASTING_KINDS) : DAY_KINDS[random.rank(DAY_KINDS.length)]
  if (!kind) throw new Error('there are kinds')
  const date = precision === 'span' ? spanFrom(day, random) : formatIsoDay(day).slice(0, precision === 'month' ? 7 : 10)
  const others = precision === 'day' && random.chance(DATE_DISPUTED) ? otherDays(day, random) : []
  const disputed = random.chance(OTHERWISE_DISPUTED)
  // A date keeps two sources more than any other has, so that it is the one on which the event stands.
  const sources = drawSources(others.length > 0 ? others.length + 2 : disputed ? 2 : 1, cast, random)

  const actors = drawSome(random.whole(1, 6), cast.actors, random)
  const places = drawSome(random.whole(0, 2), cast.places, random)
  const where = places[0]?.name ?? actors[0]?.name ?? ''
  const title = `${kind.label} at ${where}, as told by ${actors[0]?.name ?? ''}`
  return {
    id: `${kind.id}-${at}`,
    kind,
    title,
    label: `${kind.label} ${where}`.slice(0, 30).trimEnd(),
    summary: `${kind.label} number ${at}. ${actors.map(({ name }) => name).join(', ')} are named. What is told here is made up, and as long as such texts are.`,
    actors: actors.map(({ id }) => id),
    countries: [...new Set([...actors, ...places].flatMap(({ country }) => country ?? []))].slice(0, 4),
    places: places.map(({ id }) => id),
    date,
    claims: [
      ...sources.map((source, nth) => ({ source, attribute: kind.placedBy, value: others[nth] ?? date })),
      ...drawAnswers(sources, disputed, actors, random),
    ],
  }
}

/** From a day on, or up to the end of all days, for a month to four years. */
function spanFrom(day: CalendarDay, random: SeededRandom): string {
  const length = 30 + Math.floor(1430 * random.next() ** 3)
  const start = Math.max(FIRST_DAY, Math.min(day, LAST_DAY - length))
  const from = addDays(FIRST_DAY, start - FIRST_DAY)
  const [first, last] = [formatIsoDay(from), formatIsoDay(addDays(from, length))]
  return random.chance(0.5) ? `${first}/${last}` : `${first.slice(0, 7)}/${last.slice(0, 7)}`
}

/** One or two other days, each 1 to 90 days away, the near ones more often. */
function otherDays(day: CalendarDay, random: SeededRandom): string[] {
  const away = () => (1 + Math.floor(90 * random.next() ** 3)) * (random.chance(0.5) ? 1 : -1)
  const days = [away(), ...(random.chance(0.2) ? [away()] : [])]
  return [...new Set(days)].map((offset) => formatIsoDay(addDays(day, offset)))
}

function drawSources(least: number, { sources }: Cast, random: SeededRandom): string[] {
  const wanted = Math.max(least, Math.min(MOST_SOURCES, 1 + Math.floor(-3.2 * Math.log(1 - random.next()))))
  return drawSome(wanted, sources, random).map(({ id }) => id)
}

/** Up to so many different ones, the first of the list most often. */
function drawSome<T>(wanted: number, list: readonly T[], random: SeededRandom): T[] {
  const drawn = new Set<T>()
  // Drawn again where it is there already; a short list may run out.
  for (let tries = 0; drawn.size < Math.min(wanted, list.length) && tries < 20 * wanted; tries++) {
    const one = list[random.rank(list.length)]
    if (one !== undefined) drawn.add(one)
  }
  for (const one of list) if (drawn.size < Math.min(wanted, list.length)) drawn.add(one)
  return [...drawn]
}

/** What the sources say besides the date; where it is disputed, one of them says something else on the first attribute. */
function drawAnswers(
  sources: readonly string[],
  disputed: boolean,
  actors: readonly { readonly id: string }[],
  random: SeededRandom,
): GeneratedClaim[] {
  const attributes = drawSome(random.whole(disputed ? 1 : 0, 3), ANSWERED, random)
  return attributes.flatMap(({ id, type, options }, nth) => {
    const several = disputed && nth === 0
    const speakers = sources.slice(0, random.whole(several ? 2 : 1, sources.length))
    const choices = type === 'entity' ? actors.map((actor) => actor.id) : Object.keys(options)
    const first = type === 'quantity' ? String(random.whole(1, 40)) : random.pick(choices)
    const left = choices.filter((choice) => choice !== first)
    const second = type === 'quantity' ? String(Number(first) + random.whole(1, 20)) : (left[0] ?? OTHER_ACTOR)
    return speakers.map((source, at) => ({ source, attribute: id, value: several && at === 0 ? second : first }))
  })
}

/** For an event with a single actor. */
const OTHER_ACTOR = 'actor-19'
