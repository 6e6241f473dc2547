import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { PublishedEvent } from '../../contract/event-file.ts'
import type { DossierIndex } from '../../contract/index-file.ts'
import type { SourceFile } from '../../contract/source-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { supportOf } from '../../domain/compare/reading.ts'
import { compareInTime } from '../compare-dossier.ts'
import { betweenChanges } from './between-changes.ts'
import type { Dossier } from '../dossier.ts'
import { dossierAsKnownOn, eventAsKnownOn } from './dossier-as-known-on.ts'
import { gatherCitations } from '../gathered/gather-citations.ts'
import { gatherSaid } from '../gathered/gather-said.ts'
import { type HistoryDay, historyDays } from './history-days.ts'
import { namedFrom } from './named-from.ts'
import { everSaidOn, saidOfEvent } from './withdrawn.ts'
import { publishDisagreements } from '../forms/publish-disagreements.ts'
import { publishIndex } from '../forms/publish-index.ts'
import { publishSource } from '../forms/publish-source.ts'
import { publishSources } from '../forms/publish-sources.ts'
import { type SharedComparison, shareComparison } from '../excerpts/shared-comparison.ts'

/** A dossier on the days of its past, and with all claims: what would have been published of those known by then. */
export interface DossierHistory {
  /** The dossier with the claims that were public by a day: the same object on every day between two changes. */
  known(day: CalendarDay | null): Dossier
  /** Every day on which a claim became public, or was withdrawn, in order. */
  readonly days: readonly HistoryDay[]
  hasEvent(id: string): boolean
  hasSource(id: string): boolean
  /** The day from which an event is known; `null` where no claim on it has a known day, `undefined`: there is no such event. */
  firstKnownOn(event: string): CalendarDay | null | undefined
  /**
   * The day from which a source can be named; `null` where it belongs to the whole only, `undefined`: there is no such
   * source, or it was taken out.
   */
  sourceNamedFrom(source: string): CalendarDay | null | undefined
  /** Frame, actors and places are those of the whole. Events that did not change are the same objects on every day. */
  index(day: CalendarDay | null): DossierIndex
  /** `null` where the event was not yet known. The same object on every day between two changes of the event. */
  event(id: string, day: CalendarDay | null): PublishedEvent | null
  disagreements(day: CalendarDay | null): PublishedDisagreements
  sources(day: CalendarDay | null): PublishedSources
  /** `null` where the source could not yet be named, or was taken out, though others still name it. */
  source(id: string, day: CalendarDay | null): SourceFile | null
}

/**
 * Opens the history of a dossier, or of what is left of one; a day of `null` is that of all claims. Nothing is computed
 * before it is asked for, and then only what differs from what was asked for before, here or where `shared` is used.
 */
export function openHistory(dossier: Dossier, shared: SharedComparison = shareComparison(dossier)): DossierHistory {
  const eventById = new Map(dossier.events.map((event) => [event.id, event]))
  const { dossier: frame, actors, places } = publishIndex([], dossier)
  const stateOf = (known: Dossier) => {
    const compared = once(() =>
      known.events.map((event) => shared.compare(saidOfEvent(event, known))).sort(compareInTime),
    )
    const said = once(() => gatherSaid(compared()))
    return {
      known,
      index: once(() => ({ ...publishIndex(compared(), known, shared.toIndexEvent), dossier: frame, actors, places })),
      disagreements: once(() => publishDisagreements(compared(), known)),
      said,
      sources: once(() => publishSources(said(), gatherCitations(compared(), known), known)),
    }
  }
  const withAll = once(() => stateOf(dossier))
  const stateOn = once(() => betweenChanges(dossier, (day) => stateOf(dossierAsKnownOn(dossier, day))))
  const stateAt = (day: CalendarDay | null) => (day === null ? withAll() : stateOn()(day))
  const days = once(() => historyDays(dossier))
  const hasSource = (id: string) => dossier.sources.has(id) && !dossier.takenOut?.has(id)
  return {
    known: (day) => stateAt(day).known,
    get days() {
      return days()
    },
    hasEvent: (id) => eventById.has(id),
    hasSource,
    firstKnownOn: (event) => (eventById.has(event) ? supportOf(everSaidOn(dossier, event)).firstKnownOn : undefined),
    sourceNamedFrom: (source) => (hasSource(source) ? (namedFrom(dossier).get(source) ?? null) : undefined),
    index: (day) => stateAt(day).index(),
    event(id, day) {
      const event = eventById.get(id)
      if (!event) return null
      const known = day === null ? saidOfEvent(event, dossier) : eventAsKnownOn(event, dossier, day)
      return known && shared.publishEvent(shared.compare(known))
    },
    disagreements: (day) => stateAt(day).disagreements(),
    sources: (day) => stateAt(day).sources(),
    source(id, day) {
      const { known, said } = stateAt(day)
      const source = known.sources.get(id)
      return source && !known.takenOut?.has(id) ? publishSource(source, said(), known) : null
    },
  }
}

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: compute() }).value
}
