import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Attribute } from '../../domain/attribute.ts'
import { knownBy } from '../../domain/compare/compare-event.ts'
import { compareAttribute } from '../../domain/compare/compare-attribute.ts'
import type { Dossier, DossierClaim } from '../dossier.ts'

/** A day on which claims became public, and what that changed. Ids of events, in the order of the dossier. */
export interface HistoryDay {
  readonly day: CalendarDay
  /** Events of which there was no claim before. */
  readonly known: readonly string[]
  /** Events with an attribute that is in dispute from this day, and was not the day before; some of them in `known`. */
  readonly disputed: readonly string[]
  /** Events with a new claim, those in `known` among them. */
  readonly changed: readonly string[]
  /** Of these, events of whose new claims no source says the day: they were public by then at the latest. */
  readonly latest: readonly string[]
}

/** Every day on which a claim of a dossier became public, in order. */
export function historyDays(dossier: Dossier): HistoryDay[] {
  const byDay = new Map<CalendarDay, Mutable>()
  for (const { id } of dossier.events) {
    const claims = dossier.claimsByEvent.get(id) ?? []
    const disputed = disputedDays(claims, dossier)
    daysOf(claims).forEach((day, place) => {
      const changes = byDay.get(day) ?? { known: [], disputed: [], changed: [], latest: [] }
      byDay.set(day, changes)
      changes.changed.push(id)
      if (!claims.some((claim) => claim.knownOn === day && isDayOf(claim, dossier))) changes.latest.push(id)
      if (place === 0) changes.known.push(id)
      if (disputed.has(day)) changes.disputed.push(id)
    })
  }
  return [...byDay].map(([day, changes]) => ({ day, ...changes })).sort((a, b) => a.day - b.day)
}

type Mutable = { [Key in Exclude<keyof HistoryDay, 'day'>]: string[] }

/** Whether the source of a claim says its day, and not only a stretch of days that ends with it. */
function isDayOf({ source, knownOn }: DossierClaim, { sources }: Dossier): boolean {
  return sources.get(source)?.published?.range.earliest === knownOn
}

/** The days on which an attribute of an event came to be in dispute. */
function disputedDays(claims: readonly DossierClaim[], dossier: Dossier): Set<CalendarDay> {
  const days = new Set<CalendarDay>()
  for (const attribute of dossier.attributes.values()) {
    const own = claims.filter((claim) => claim.attribute === attribute.id)
    let wasDisputed = false
    // Where nothing new is said of an attribute its dispute stays as it is.
    for (const day of own.length > 1 ? daysOf(own) : []) {
      const isDisputed = areInDispute(attribute, knownBy(own, day), dossier)
      if (isDisputed && !wasDisputed) days.add(day)
      wasDisputed = isDisputed
    }
  }
  return days
}

function areInDispute(attribute: Attribute, claims: readonly DossierClaim[], { entities }: Dossier): boolean {
  return compareAttribute(attribute, claims, [], entities)?.level === 'disagree'
}

/** The days on which claims became public, in order, once each. */
function daysOf(claims: readonly DossierClaim[]): CalendarDay[] {
  return [...new Set(claims.flatMap(({ knownOn }) => knownOn ?? []))].sort((a, b) => a - b)
}
