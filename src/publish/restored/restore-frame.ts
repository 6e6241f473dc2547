import { toDay, toDayRange } from '../../contract/axis/iso-days.ts'
import type { DossierIndex } from '../../contract/index-file.ts'
import type { WholeLineage } from '../../contract/claims-file.ts'
import type { PublishedSource } from '../../contract/parts.ts'
import { parseIsoDay, type CalendarDay } from '../../domain/calendar-day.ts'
import type { DateSetting } from '../../domain/values/date-point.ts'
import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import { buildEntityIndex } from '../build-entity-index.ts'
import type { Dossier, DossierSource } from '../dossier.ts'

/** A dossier without its events, sources and what these say. */
export type DossierFrame = Omit<
  Dossier,
  'events' | 'sources' | 'claimsByEvent' | 'assessmentsByEvent' | 'withdrawn' | 'takenOut'
>

/** The frame of a dossier, of what its index says of it. */
export function restoreFrame({
  dossier,
  actors,
  places,
}: Pick<DossierIndex, 'dossier' | 'actors' | 'places'>): DossierFrame {
  const units = new Map(dossier.units.map(({ id, is }) => [id, is]))
  return {
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
    zone: dossier.zone ?? null,
    map: dossier.map ?? null,
    lanes: dossier.lanes,
    kinds: new Map(dossier.kinds.map((kind) => [kind.id, kind])),
    attributes: new Map(dossier.attributes.map((attribute) => [attribute.id, { ...attribute, units }])),
    units,
    actors,
    places,
    entities: buildEntityIndex(actors, places),
  }
}

/**
 * @param lineage of unread sources, this one among them
 * @param days those of the dossier
 */
export function restoreSource(
  source: PublishedSource,
  lineage: readonly WholeLineage[],
  days: DateSetting,
): DossierSource {
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

export function dayOf(iso: string): CalendarDay {
  const day = parseIsoDay(iso)
  if (day === null) throw new Error(`${iso} is no day`)
  return day
}
