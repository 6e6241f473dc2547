import { toIsoDay, toIsoRange } from '../../contract/axis/iso-days.ts'
import type { PublishedCorrection, PublishedSource } from '../../contract/parts.ts'
import { formatIsoDay } from '../../domain/calendar-day.ts'
import type { Stance } from '../../domain/claim.ts'
import type { Discrepancy } from '../../domain/compare/discrepancy.ts'
import { type Reading, readingKey } from '../../domain/compare/reading.ts'
import { type Standing, standingsOf } from '../../domain/compare/standing.ts'
import { formatValue, numbersOf, unitOf } from '../../domain/values/value.ts'
import { saysMoreThanDays } from '../../domain/values/fuzzy-date.ts'
import { rangesBeside } from '../../domain/values/date-value.ts'
import type { Value } from '../../domain/values/value-types.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Correction, Dossier, DossierAssessment, DossierClaim, DossierSource } from '../dossier.ts'

/** The parts of the published JSON that stand in several of its files. */

/** Where an event stands on the axis. */
export function toPlaced({ placement, placedBy, assessments }: ComparedDossierEvent) {
  const assessment = assessments.get(placedBy)
  const dateLeftOpen = assessment ? assessment.standing === null : (placement?.isOpen ?? false)
  if (!placement) return { at: null, date: null, core: null, ghosts: [], dateLeftOpen }
  const { at, date, ghosts } = placement
  return {
    at: toIsoRange(at),
    date: date.edtf,
    core: date.core && toIsoRange(date.core),
    ghosts: ghosts.map((ghost) => ({
      ...toIsoRange(ghost),
      sources: [...ghost.sources],
      ...(saysMoreThanDays(ghost.date.edtf) ? { date: ghost.date.edtf } : {}),
    })),
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

/** Gives the answers to one attribute, which are seen beside each other, as numbers and days. */
export function measurerOf(answers: readonly Answer[]) {
  const rangeOf = rangesBeside(answers.flatMap(({ value }) => (value?.kind === 'date' ? value : [])))
  return ({ stance, value }: Answer) => {
    const numbers = value && numbersOf(value)
    const answer = toAnswer({ stance, value })
    return {
      ...answer,
      days: value?.kind === 'date' ? toIsoRange(rangeOf(value)) : null,
      numbers: numbers && {
        min: finite(numbers.min),
        max: finite(numbers.max),
        ...(numbers.unit === null || numbers.unit === answer.unit ? {} : { unit: numbers.unit }),
      },
    }
  }
}

interface Answer {
  readonly stance: Stance
  readonly value: Value | null
}

export function toAnswer({ stance, value }: Answer) {
  return { stance, value: value && formatValue(value), unit: value && unitOf(value) }
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

/** How the readings of an attribute stand, told from the one that the editors let stand, or else its support. */
export function toStandings(
  { readings, pairs, stands }: Pick<Discrepancy<DossierClaim>, 'readings' | 'pairs' | 'stands'>,
  assessment: DossierAssessment | undefined,
): Standing[] {
  return standingsOf(readings.length, pairs, assessment ? standingPlace(assessment, readings) : stands)
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null
}

/** What a claim says, and how. */
export function toSaid(claim: DossierClaim) {
  const { attribute, stance, value, asWritten, gloss, quote, speaker, locator, version, corrected } = claim
  return {
    attribute,
    ...toAnswer({ stance, value }),
    asWritten,
    gloss,
    quote,
    speaker,
    locator,
    version: toIsoDay(version),
    ...(corrected && { corrected: corrected.map((one) => toCorrection(one, value)) }),
  }
}

/** @param value as it stands now: a unit is said where it is another */
function toCorrection({ on, was, because }: Correction, value: Value | null): PublishedCorrection {
  const unit = unitOf(was)
  const isOther = unit !== null && unit !== (value && unitOf(value))
  return { on: formatIsoDay(on), was: formatValue(was), ...(isOther && { unit }), because }
}

/** A source, as its head says. */
export function toPublishedSource(source: DossierSource): PublishedSource {
  const { id, outlet, title, isLabel, apart, form, url, published, knownOn, language, by } = source
  const { machineTranslatedFrom, cites, unread, formerIds, withdrawn } = source
  return {
    id,
    outlet,
    title,
    isLabel,
    ...(apart !== null && { apart }),
    form,
    url,
    published: published?.edtf ?? null,
    knownOn: toIsoDay(knownOn),
    language,
    machineTranslatedFrom,
    cites: cites && [...cites],
    by,
    unread,
    formerIds: [...formerIds],
    versions: source.versions.map(({ capturedOn, archivedUrl, sha256, note }) => ({
      capturedOn: formatIsoDay(capturedOn),
      archivedUrl,
      sha256,
      note,
    })),
    ...(withdrawn && { withdrawn: { on: formatIsoDay(withdrawn.on), because: withdrawn.because } }),
  }
}

/** What a source is called. */
export function toIndexSource(source: DossierSource | undefined) {
  if (!source) return undefined
  const { id, outlet, published, apart } = source
  return { id, outlet, published: published?.edtf ?? null, ...(apart !== null && { apart }) }
}

/** A unit, where it is not that of the attribute. */
export function ownUnit(unit: string | null, attribute: string, { attributes }: Dossier): string | null {
  return unit === attributes.get(attribute)?.unit ? null : unit
}
