import { toDay, toDayRange } from '../contract/iso-days.ts'
import type { DossierIndex } from '../contract/index-file.ts'
import type { PublishedSource } from '../contract/parts.ts'
import type { PublishedClaims, WholeAssessment } from '../contract/claims-file.ts'
import type { PublishedSources } from '../contract/sources-file.ts'
import type { Attribute } from '../domain/attribute.ts'
import { type CalendarDay, parseIsoDay } from '../domain/calendar-day.ts'
import { parseFuzzyDate } from '../domain/values/fuzzy-date.ts'
import type { CitingSource } from '../domain/compare/lineage.ts'
import type { DateSetting } from '../domain/values/date-point.ts'
import { buildEntityIndex } from './build-entity-index.ts'
import { daysOfDossier, daysOfEvents } from './days-of-events.ts'
import type { Dossier, DossierAssessment, DossierSource } from './dossier.ts'
import { followClaims, type OwnClaim } from './follow-claims.ts'
import { setAsideWithdrawn } from './history/withdrawn.ts'
import { restoreValue } from '../domain/values/restore-value.ts'

/**
 * The dossier of which three published files tell: what is published of it again is the same to the byte. Chains and
 * origins are followed anew, by the code that the pipeline follows them by.
 * @param index of the whole, as are the others
 * @throws where the files name what none of them declares, or give what is no value: they are then not of one build.
 */
export function restoreDossier(index: DossierIndex, { sources }: PublishedSources, said: PublishedClaims): Dossier {
  const { dossier, actors, places, events } = index
  const units = new Map(dossier.units.map(({ id, is }) => [id, is]))
  const attributes = new Map(dossier.attributes.map((attribute) => [attribute.id, { ...attribute, units }]))
  const zone = dossier.zone ?? null
  const daysOf = daysOfEvents(events, places, zone)
  const days = daysOfDossier(zone)
  const sourceById = new Map(sources.map((source) => [source.id, restoreSource(source, said, days)]))
  return setAsideWithdrawn({
    id: dossier.id,
    title: dossier.title,
    description: dossier.description,
    window: dossier.window && toDayRange(dossier.window),
    scaleBreak: toDay(dossier.scaleBreak),
    example: dossier.example,
    opening: dossier.opening,
    formerIds: [],
    contact: dossier.contact ?? null,
    licence: dossier.licence ?? null,
    zone,
    map: dossier.map ?? null,
    lanes: dossier.lanes,
    kinds: new Map(dossier.kinds.map((kind) => [kind.id, kind])),
    attributes,
    units,
    actors,
    places,
    entities: buildEntityIndex(actors, places),
    events: events.map(({ id, kind, title, label, summary, actors: own, countries, places: at, formerIds }) => ({
      id,
      kind,
      title,
      label,
      summary,
      actors: own,
      countries,
      places: at,
      formerIds,
    })),
    sources: sourceById,
    claimsByEvent: followClaims(toCiting(said, sourceById, attributes, daysOf), (id) =>
      found(sourceById, id, 'source'),
    ),
    assessmentsByEvent: restoreAssessments(said, attributes, daysOf),
  })
}

function restoreSource(source: PublishedSource, { lineage }: PublishedClaims, days: DateSetting): DossierSource {
  const { id, outlet, title, isLabel, apart = null, form, url, published, knownOn, language, by } = source
  const { machineTranslatedFrom, cites, unread, formerIds, versions, withdrawn } = source
  const date = published === null ? null : parseFuzzyDate(published, days)
  if (date && !date.ok) throw new Error(`${id}: ${JSON.stringify(date.fault)}`)
  return {
    id,
    outlet,
    title,
    isLabel,
    apart,
    form,
    url,
    published: date && date.value,
    knownOn: toDay(knownOn),
    language,
    machineTranslatedFrom,
    cites,
    by,
    lineage: lineage.filter((own) => own.source === id),
    unread,
    formerIds,
    versions: versions.map(({ capturedOn, ...version }) => ({ ...version, capturedOn: dayOf(capturedOn) })),
    ...(withdrawn && { withdrawn: { ...withdrawn, on: dayOf(withdrawn.on) } }),
  }
}

function dayOf(iso: string): CalendarDay {
  const day = parseIsoDay(iso)
  if (day === null) throw new Error(`${iso} is no day`)
  return day
}

/** Whose days the plain days of an event are. */
type DaysOf = (event: string) => DateSetting

/** The citation graph, with the claims of each source in the order published. */
function toCiting(
  { claims }: PublishedClaims,
  sources: ReadonlyMap<string, DossierSource>,
  attributes: ReadonlyMap<string, Attribute>,
  daysOf: DaysOf,
): Map<string, CitingSource<OwnClaim>> {
  const claimsBySource = new Map<string, OwnClaim[]>([...sources.keys()].map((id) => [id, []]))
  for (const { source, unit, value, version, corrected, ...own } of claims) {
    const attribute = found(attributes, own.attribute, 'attribute')
    const restore = (one: string | string[], of: string | null) => restoreValue(one, of, attribute, daysOf(own.event))
    const restored = value === null ? null : restore(value, unit)
    const claim = {
      ...own,
      value: restored,
      version: toDay(version),
      ...(corrected && {
        corrected: corrected.map((one) => ({
          on: dayOf(one.on),
          was: restore(one.was, one.unit ?? unit),
          because: one.because,
        })),
      }),
    }
    found(claimsBySource, source, 'source').push(claim)
  }
  return new Map(
    [...sources.values()].map(({ id, cites, by, lineage }) => [
      id,
      { id, cites, by, lineage, claims: found(claimsBySource, id, 'source') },
    ]),
  )
}

function restoreAssessments(
  { assessments }: PublishedClaims,
  attributes: ReadonlyMap<string, Attribute>,
  daysOf: DaysOf,
): Map<string, DossierAssessment[]> {
  const byEvent = new Map<string, DossierAssessment[]>()
  for (const assessment of assessments) {
    const restored = restoreAssessment(assessment, attributes, daysOf)
    const others = byEvent.get(assessment.event)
    if (others) others.push(restored)
    else byEvent.set(assessment.event, [restored])
  }
  return byEvent
}

function restoreAssessment(
  { event, attribute, standing, because, basis }: WholeAssessment,
  attributes: ReadonlyMap<string, Attribute>,
  daysOf: DaysOf,
): DossierAssessment {
  const declared = found(attributes, attribute, 'attribute')
  return {
    event,
    attribute,
    standing: standing && {
      stance: standing.stance,
      value: standing.value === null ? null : restoreValue(standing.value, standing.unit, declared, daysOf(event)),
    },
    because,
    basis,
  }
}

function found<T>(among: ReadonlyMap<string, T>, id: string, what: string): T {
  const one = among.get(id)
  if (one === undefined) throw new Error(`there is no ${what} ${id}`)
  return one
}
