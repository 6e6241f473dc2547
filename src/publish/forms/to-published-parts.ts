import type { IsoDayRange, PublishedReading, PublishedSource } from '../../contract/published.ts'
import { type CalendarDay, formatIsoDay } from '../../domain/calendar-day.ts'
import type { DayRange } from '../../domain/day-range.ts'
import { formatFuzzyDate } from '../../words/format-date.ts'
import { type Reading, readingKey } from '../../domain/compare/reading.ts'
import { formatValue } from '../../domain/values/value.ts'
import type { Dossier, DossierAssessment, DossierClaim, DossierSource } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import { formatReading } from '../../words/format-reading.ts'

/** The parts of the published JSON that stand in several of its files. */

export function toIsoDay(day: CalendarDay | null): string | null {
  return day === null ? null : formatIsoDay(day)
}

export function toIsoRange({ earliest, latest }: DayRange): IsoDayRange {
  return { earliest: toIsoDay(earliest), latest: toIsoDay(latest) }
}

/** Where an event stands on the axis. */
export function toPlaced({ placement, placedBy, assessments }: ComparedDossierEvent, dossier: Dossier) {
  const assessment = assessments.get(placedBy)
  const dateLeftOpen = assessment !== undefined && assessment.standing === null
  if (!placement) return { at: null, date: null, dateLabel: null, core: null, ghosts: [], dateLeftOpen }
  const { at, date, ghosts } = placement
  return {
    at: toIsoRange(at),
    date: date.edtf,
    dateLabel: formatReading({ kind: 'date', date }, placedBy, dossier),
    core: date.core && toIsoRange(date.core),
    ghosts: ghosts.map((ghost) => ({ ...toIsoRange(ghost), sources: [...ghost.sources] })),
    dateLeftOpen,
  }
}

/** Identity of an event. */
export function toIdentity({ event }: ComparedDossierEvent) {
  const { id, kind, title, label, summary, actors, countries, places, formerIds } = event
  return {
    id,
    kind,
    title,
    label,
    summary,
    actors: [...actors],
    countries: [...countries],
    places: [...places],
    formerIds: [...formerIds],
  }
}

/** A reading of an attribute, as numbers, days and words. */
export function toPublishedReading(
  reading: Reading<DossierClaim>,
  attribute: string,
  dossier: Dossier,
): PublishedReading {
  const { stance, value, sources, origins, firstKnownOn } = reading
  return {
    stance,
    value: value && formatValue(value),
    unit: value?.kind === 'quantity' ? value.quantity.unit : null,
    label: value && formatReading(value, attribute, dossier),
    days: value?.kind === 'date' ? toIsoRange(value.date.range) : null,
    numbers: value?.kind === 'quantity' ? { min: finite(value.quantity.min), max: finite(value.quantity.max) } : null,
    sources: [...sources],
    origins: [...origins],
    knownOn: toIsoDay(firstKnownOn),
  }
}

/** Place of the reading that an assessment lets stand; `null` where it leaves the attribute open. */
export function standingPlace(
  { standing }: DossierAssessment,
  readings: readonly Reading<DossierClaim>[],
): number | null {
  if (standing === null) return null
  const key = readingKey(standing.stance, standing.value)
  const stands = readings.findIndex((reading) => readingKey(reading.stance, reading.value) === key)
  return stands < 0 ? null : stands
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null
}

/** What a claim says, and how. */
export function toSaid({ attribute, stance, value, asWritten, quote, speaker, locator }: DossierClaim) {
  const unit = value?.kind === 'quantity' ? value.quantity.unit : null
  return { attribute, stance, value: value && formatValue(value), unit, asWritten, quote, speaker, locator }
}

/** A source, as its head says. */
export function toPublishedSource(source: DossierSource): PublishedSource {
  const { id, outlet, title, url, published, knownOn, language, machineTranslatedFrom, cites, unread, formerIds } =
    source
  return {
    id,
    outlet,
    title,
    url,
    published: published?.edtf ?? null,
    publishedLabel: published && formatFuzzyDate(published),
    knownOn: toIsoDay(knownOn),
    language,
    machineTranslatedFrom,
    cites: [...cites],
    unread,
    formerIds: [...formerIds],
  }
}
