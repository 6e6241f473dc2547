import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Attribute } from '../../domain/attribute.ts'
import { knownBy } from '../../domain/compare/compare-event.ts'
import { compareAttribute } from '../../domain/compare/compare-attribute.ts'
import type { Dossier, DossierClaim } from '../dossier.ts'
import { everSaidOn } from './withdrawn.ts'

/** A day on which claims became public or were withdrawn, and what that changed. Ids of events, in the order of the dossier. */
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
  /** Events with a claim that was public and is withdrawn on this day; left out: none. */
  readonly withdrawn?: readonly string[]
}

/** Every day on which a claim of a dossier became public, or was withdrawn, in order. */
export function historyDays(dossier: Dossier): HistoryDay[] {
  const byDay = new Map<CalendarDay, Mutable>()
  const at = (day: CalendarDay) => {
    const changes: Mutable = byDay.get(day) ?? { known: [], disputed: [], changed: [], latest: [] }
    byDay.set(day, changes)
    return changes
  }
  for (const { id } of dossier.events) {
    const claims = everSaidOn(dossier, id)
    publicDays(claims).forEach((day, place) => {
      const changes = at(day)
      changes.changed.push(id)
      if (!claims.some((claim) => claim.knownOn === day && isDayOf(claim, dossier))) changes.latest.push(id)
      if (place === 0) changes.known.push(id)
    })
    for (const day of withdrawnDays(claims, dossier)) (at(day).withdrawn ??= []).push(id)
    for (const day of disputedDays(claims, dossier)) at(day).disputed.push(id)
  }
  return [...byDay].map(([day, changes]) => ({ day, ...changes })).sort((a, b) => a.day - b.day)
}

type Mutable = Record<'known' | 'disputed' | 'changed' | 'latest', string[]> & { withdrawn?: string[] }

/** Whether the source of a claim says its day, and not only a stretch of days that ends with it. */
function isDayOf({ source, knownOn }: DossierClaim, { sources }: Dossier): boolean {
  return sources.get(source)?.published?.range.earliest === knownOn
}

/** The days on which an attribute of an event came to be in dispute. */
function disputedDays(claims: readonly DossierClaim[], dossier: Dossier): Set<CalendarDay> {
  const days = new Set<CalendarDay>()
  for (const attribute of dossier.attributes.values()) {
    const own = claims.filter((claim) => claim.attribute === attribute.id)
    if (own.length < 2) continue
    let wasDisputed = false
    // Where nothing is said of an attribute, or withdrawn, its dispute stays as it is.
    for (const day of inOrder([...publicDays(own), ...withdrawnDays(own, dossier)])) {
      const isDisputed = areInDispute(attribute, countedOn(own, day, dossier), dossier)
      if (isDisputed && !wasDisputed) days.add(day)
      wasDisputed = isDisputed
    }
  }
  return days
}

function areInDispute(attribute: Attribute, claims: readonly DossierClaim[], { entities }: Dossier): boolean {
  return compareAttribute(attribute, claims, [], entities)?.level === 'disagree'
}

/** The claims that count on a day: public, and not withdrawn. */
function countedOn(claims: readonly DossierClaim[], day: CalendarDay, { sources }: Dossier): DossierClaim[] {
  return knownBy(claims, day).filter(({ source }) => (sources.get(source)?.withdrawn?.on ?? Infinity) > day)
}

/** The days on which claims became public, in order, once each. */
function publicDays(claims: readonly DossierClaim[]): CalendarDay[] {
  return inOrder(claims.flatMap(({ knownOn }) => knownOn ?? []))
}

/** The days on which claims that were public were withdrawn, in order, once each. */
function withdrawnDays(claims: readonly DossierClaim[], { sources }: Dossier): CalendarDay[] {
  return inOrder(
    claims.flatMap(({ source, knownOn }) => {
      const on = sources.get(source)?.withdrawn?.on
      return on !== undefined && knownOn !== null && knownOn <= on ? on : []
    }),
  )
}

function inOrder(days: readonly CalendarDay[]): CalendarDay[] {
  return [...new Set(days)].sort((a, b) => a - b)
}
