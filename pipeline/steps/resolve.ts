import { readingKey } from '../../src/domain/compare/reading.ts'
import { daysOfDossier, daysOfEvents } from '../../src/publish/days-of-events.ts'
import type { Dossier, DossierEvent } from '../../src/publish/dossier.ts'
import { setAsideWithdrawn } from '../../src/publish/history/withdrawn.ts'
import { isRemembering, onceOf } from '../../src/publish/remembered/once-of.ts'
import { reportedOnceOf } from '../../src/publish/remembered/reported-once-of.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { gatherIds, type KnownIds } from '../resolve/known-ids.ts'
import { whyReserved } from '../names/reserved-ids.ts'
import { type DistinctEntities, resolveDistinct } from '../names/resolve-distinct.ts'
import { resolveAssessments } from '../resolve/resolve-assessments.ts'
import { type ResolvedClaims, resolveClaims } from '../resolve/resolve-claims.ts'
import { type Entities, resolveEntities } from '../resolve/resolve-entities.ts'
import { sameAssessments, sameClaims } from '../../src/publish/remembered/same-claims.ts'
import { resolveEvents } from '../resolve/resolve-events.ts'
import { resolveExample } from '../resolve/resolve-example.ts'
import { resolveOpening } from '../resolve/resolve-opening.ts'
import { type Frame, resolveFrame } from '../resolve/resolve-frame.ts'
import { resolveSources } from '../resolve/resolve-sources.ts'
import type { WrittenDossier } from './validate.ts'

/** A dossier with its references resolved, and the ids by which it can be reached. */
export interface ResolvedDossier {
  readonly dossier: Dossier
  readonly eventIds: KnownIds
  readonly sourceIds: KnownIds
  /** What the editors say of actors and places that may be taken for each other. */
  readonly distinct: DistinctEntities
}

/**
 * Resolves every reference of a dossier and reads every value. The result is whole only where no error was reported.
 * @param folderOfId the dossiers of the run; one whose id is not the name of its folder is added
 */
export function resolveDossier(
  written: WrittenDossier,
  folderOfId: Map<string, string>,
  problems: Problems,
): ResolvedDossier {
  reportIds(written, folderOfId, problems)
  // Its lists stand in the file of the header.
  const frame = frameOnce([written.header ?? NONE], problems, () => resolveFrame(written, problems))
  const entities = entitiesOnce([written.actors, written.places], problems, () => resolveEntities(written, problems))
  const events = eventsOnce([written.events, written.kinds, entities], problems, () =>
    resolveEvents(written, entities, problems),
  )
  const eventIds = gatherIds(
    'event',
    new Set(written.events.ids.keys()),
    written.events.areIdsKnown,
    written.events.items.map(({ value, spot }) => ({ id: value.id ?? '', formerIds: value.formerIds ?? [], spot })),
    problems,
  )
  const { attributes, zone } = frame
  const days = daysOfDossier(zone)
  // The events are others where the actors and places are.
  const ground = groundOf(written, [frame, events])
  const sources = resolveSources(written, { entities, events: eventIds, attributes, days, ground }, problems)
  const daysOf = daysOfEvents(events, entities.places, zone)
  const context = { events: eventIds, sources, entities, attributes, daysOf, ground, problems }
  const claims = resolveClaims(written, context)
  reportTooManyReadings(written, claims.byEvent, problems)
  const assessmentsByEvent = resolveAssessments(written, claims, context)
  const dossier: Dossier = {
    id: written.id,
    formerIds: (written.header?.value.formerIds ?? []).filter((former) => former !== null),
    title: written.header?.value.title ?? '',
    description: written.header?.value.description ?? '',
    ...frame,
    example: resolveExample(written, sources, problems),
    contact: written.header?.value.contact ?? null,
    licence: written.header?.value.licence ?? null,
    opening: resolveOpening(written, { events: eventIds, attributes: frame.attributes }, problems),
    actors: entities.actors,
    places: entities.places,
    entities: entities.index,
    events,
    sources: sources.byStem,
    claimsByEvent: asBefore(events, claims.byEvent, sameClaims),
    assessmentsByEvent: asBefore(events, assessmentsByEvent, sameAssessments),
  }
  return {
    dossier: setAsideWithdrawn(dossier),
    eventIds,
    sourceIds: sources.ids,
    distinct: resolveDistinct(written, entities, problems),
  }
}

// Of lists that were read before nothing is resolved again.
const [frameOnce, entitiesOnce, eventsOnce] = [
  reportedOnceOf<Frame>(),
  reportedOnceOf<Entities>(),
  reportedOnceOf<DossierEvent[]>(),
]
const NONE = {}

/** The ids of the sources, by what else a source and its claims are resolved with: another object where any of it is another. */
const sourceIds = onceOf<{ text: string; ground: object }>()

function groundOf(written: WrittenDossier, resolved: readonly object[]): object {
  const text = JSON.stringify(
    written.sources.map(({ stem, header }) => [stem, header?.value.id, header?.value.formerIds]),
  )
  const known = sourceIds(resolved, () => ({ text, ground: {} }))
  if (known.text !== text) Object.assign(known, { text, ground: {} })
  return known.ground
}

/** What is said of each event, as it was before where it is the same: so that what was made of it is known. */
function asBefore<T>(
  events: readonly DossierEvent[],
  byEvent: ReadonlyMap<string, readonly T[]>,
  same: (event: DossierEvent, said: readonly T[]) => readonly T[],
): ReadonlyMap<string, readonly T[]> {
  if (!isRemembering()) return byEvent
  const eventById = new Map(events.map((event) => [event.id, event]))
  return new Map(
    [...byEvent].map(([id, said]) => {
      const event = eventById.get(id)
      return [id, event ? same(event, said) : said]
    }),
  )
}

function reportIds(
  { header, id: folder, path }: WrittenDossier,
  folderOfId: Map<string, string>,
  problems: Problems,
): void {
  const id = header?.value.id
  if (header && id !== undefined && id !== folder) {
    const holder = folderOfId.get(id)
    if (holder === undefined) {
      folderOfId.set(id, folder)
      const message = `the folder is named ${quoted(folder)} and the dossier ${quoted(id)}`
      problems.error('folder-mismatch', header.spot(['id']), message, 'Rename the folder, or correct the id.')
    } else {
      const hint = `Give this dossier another id: that of its folder, ${folder}, or rename both.`
      problems.error('duplicate-id', header.spot(['id']), `${quoted(id)} is already the id of ${holder}/`, hint)
    }
  }
  const taken = whyReserved(folder)
  if (taken !== null) {
    const message = `no dossier can be called ${quoted(folder)}`
    problems.error('reserved-id', startOf(path), message, `${taken}: choose another id.`)
  }
}

/** Readings are compared pairwise: nothing that people curate comes near to this. */
const MOST_READINGS = 200

function reportTooManyReadings(
  written: WrittenDossier,
  claimsByEvent: ResolvedClaims['byEvent'],
  problems: Problems,
): void {
  for (const [event, claims] of claimsByEvent) {
    if (claims.length <= MOST_READINGS) continue
    const readings = new Map<string, Set<string>>()
    for (const { attribute, stance, value } of claims) {
      readings.set(attribute, (readings.get(attribute) ?? new Set()).add(readingKey(stance, value)))
    }
    for (const [attribute, keys] of readings) {
      if (keys.size <= MOST_READINGS) continue
      const spot = written.events.ids.get(event)?.spot(['id']) ?? startOf(`${written.path}/events.yaml`)
      problems.error(
        'too-many-readings',
        spot,
        `${attribute} of ${event} has ${keys.size} different readings`,
        `More than ${MOST_READINGS} are not compared: divide the event.`,
      )
    }
  }
}
