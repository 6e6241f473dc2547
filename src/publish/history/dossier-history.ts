import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { PublishedEvent } from '../../contract/event-file.ts'
import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import type { SourceFile } from '../../contract/source-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { supportOf } from '../../domain/compare/reading.ts'
import { type ComparedDossierEvent, compareClaims, type EventClaims } from '../compare-claims.ts'
import { compareInTime } from '../compare-dossier.ts'
import { betweenChanges } from './between-changes.ts'
import type { Dossier } from '../dossier.ts'
import { dossierAsKnownOn, eventAsKnownOn } from './dossier-as-known-on.ts'
import { gatherCitations } from '../gather-citations.ts'
import { gatherSaid } from '../gather-said.ts'
import { type HistoryDay, historyDays } from './history-days.ts'
import { namedFrom } from './named-from.ts'
import { publishDisagreements } from '../forms/publish-disagreements.ts'
import { publishEvent } from '../forms/publish-event.ts'
import { publishIndex, toIndexEvent } from '../forms/publish-index.ts'
import { publishSource } from '../forms/publish-source.ts'
import { publishSources } from '../forms/publish-sources.ts'

/** A dossier on the days of its past: what would have been published of what was public by then. */
export interface DossierHistory {
  /** The dossier with all of its claims. */
  readonly whole: Dossier
  /** The dossier with the claims that were public by a day: the same object on every day between two changes. */
  known(day: CalendarDay): Dossier
  /** Every day on which a claim became public, in order. */
  readonly days: readonly HistoryDay[]
  hasEvent(id: string): boolean
  hasSource(id: string): boolean
  /** The day from which an event is known; `null` where no claim on it has a known day, or there is no such event. */
  firstKnownOn(event: string): CalendarDay | null
  /** The day from which a source can be named; `null` where it belongs to the whole only, or there is no such source. */
  sourceNamedFrom(source: string): CalendarDay | null
  /** Frame, actors and places are those of the whole. Events that did not change are the same objects on every day. */
  index(day: CalendarDay): DossierIndex
  /** `null` where the event was not yet known. The same object on every day between two changes of the event. */
  event(id: string, day: CalendarDay): PublishedEvent | null
  disagreements(day: CalendarDay): PublishedDisagreements
  sources(day: CalendarDay): PublishedSources
  /** `null` where the source could not yet be named. */
  source(id: string, day: CalendarDay): SourceFile | null
}

/**
 * Opens the history of a dossier. Nothing is computed before it is asked for, and of a day only what changed since any
 * other that was asked for.
 */
export function openHistory(dossier: Dossier): DossierHistory {
  const eventById = new Map(dossier.events.map((event) => [event.id, event]))
  const named = namedFrom(dossier)
  const compare = comparison(dossier)
  const indexEventOf = memoised((compared): IndexEvent => toIndexEvent(compared, dossier))
  const eventOf = memoised((compared): PublishedEvent => publishEvent(compared, dossier))
  const { dossier: frame, actors, places } = publishIndex([], dossier)
  const stateOn = betweenChanges(dossier, (day) => {
    const known = dossierAsKnownOn(dossier, day)
    const events = known.events
      .map((event) =>
        compare({
          event,
          claims: known.claimsByEvent.get(event.id) ?? [],
          assessments: known.assessmentsByEvent.get(event.id) ?? [],
        }),
      )
      .sort(compareInTime)
    const cited = once(() => ({ said: gatherSaid(events), citations: gatherCitations(events, known) }))
    return {
      known,
      index: once(() => ({ ...publishIndex(events, known, indexEventOf), dossier: frame, actors, places })),
      disagreements: once(() => publishDisagreements(events, known)),
      cited,
      sources: once(() => publishSources(cited().said, cited().citations, known)),
    }
  })
  const days = once(() => historyDays(dossier))
  return {
    whole: dossier,
    known: (day) => stateOn(day).known,
    get days() {
      return days()
    },
    hasEvent: (id) => eventById.has(id),
    hasSource: (id) => dossier.sources.has(id),
    firstKnownOn: (event) => supportOf(dossier.claimsByEvent.get(event) ?? []).firstKnownOn,
    sourceNamedFrom: (source) => named.get(source) ?? null,
    index: (day) => stateOn(day).index(),
    event(id, day) {
      const event = eventById.get(id)
      const known = event ? eventAsKnownOn(event, dossier, day) : null
      return known && eventOf(compare(known))
    },
    disagreements: (day) => stateOn(day).disagreements(),
    sources: (day) => stateOn(day).sources(),
    source(id, day) {
      const { known, cited } = stateOn(day)
      const source = known.sources.get(id)
      return source ? publishSource(source, cited().said, cited().citations, known) : null
    },
  }
}

/** Compares events, each set of claims and assessments once: by their numbers, for they only ever grow with the days. */
function comparison(dossier: Dossier): (known: EventClaims) => ComparedDossierEvent {
  const compared = new Map<string, ComparedDossierEvent>()
  return (known) => {
    const key = `${known.event.id} ${known.claims.length} ${known.assessments.length}`
    const found = compared.get(key) ?? compareClaims(known, dossier)
    compared.set(key, found)
    return found
  }
}

function memoised<T>(publish: (compared: ComparedDossierEvent) => T): (compared: ComparedDossierEvent) => T {
  const published = new WeakMap<ComparedDossierEvent, { readonly form: T }>()
  return (compared) => {
    const found = published.get(compared) ?? { form: publish(compared) }
    published.set(compared, found)
    return found.form
  }
}

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: compute() }).value
}
