import type { DossierIndex } from '../../contract/index-file.ts'
import type { PublishedClaims, WholeAssessment } from '../../contract/claims-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import { toDay } from '../../contract/axis/iso-days.ts'
import type { Attribute } from '../../domain/attribute.ts'
import type { CitingSource } from '../../domain/compare/lineage.ts'
import type { DateSetting } from '../../domain/values/date-point.ts'
import { restoreValue } from '../../domain/values/restore-value.ts'
import { daysOfDossier, daysOfEvents } from '../days-of-events.ts'
import type { Dossier, DossierAssessment, DossierEvent, DossierSource } from '../dossier.ts'
import { followClaims, type OwnClaim } from '../follow-claims.ts'
import { setAsideWithdrawn } from '../history/withdrawn.ts'
import { dayOf, type DossierFrame, restoreFrame, restoreSource } from './restore-frame.ts'

/**
 * The dossier of which three published files tell: what is published of it again is the same to the byte. Chains and
 * origins are followed anew, by the code that the pipeline follows them by.
 * @param index of the whole, as are the others
 * @throws where the files name what none of them declares, or give what is no value: they are then not of one build.
 */
export function restoreDossier(index: DossierIndex, { sources }: PublishedSources, said: PublishedClaims): Dossier {
  const frame = restoreFrame(index)
  const days = daysOfDossier(frame.zone)
  const restored = sources.map((source) => [source.id, restoreSource(source, said.lineage, days)] as const)
  return restoreSaid(frame, index.events, new Map(restored), said, daysOfEvents(index.events, frame.places, frame.zone))
}

/**
 * What is said of some events.
 * @param sources all that the claims name, and all behind these
 * @throws as {@link restoreDossier}
 */
export function restoreSaid(
  frame: DossierFrame,
  events: readonly DossierEvent[],
  sources: ReadonlyMap<string, DossierSource>,
  said: Pick<PublishedClaims, 'claims' | 'assessments'>,
  daysOf: DaysOf,
): Dossier {
  return setAsideWithdrawn({
    ...frame,
    events: events.map(toDossierEvent),
    sources,
    claimsByEvent: followClaims(toCiting(said, sources, frame.attributes, daysOf), (id) =>
      found(sources, id, 'source'),
    ),
    assessmentsByEvent: restoreAssessments(said, frame.attributes, daysOf),
  })
}

function toDossierEvent(event: DossierEvent): DossierEvent {
  const { id, kind, title, label, summary, actors, countries, places, formerIds } = event
  return { id, kind, title, label, summary, actors, countries, places, formerIds }
}

/** Whose days the plain days of an event are. */
export type DaysOf = (event: string) => DateSetting

/** The citation graph, with the claims of each source in the order published. */
function toCiting(
  { claims }: Pick<PublishedClaims, 'claims'>,
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
      ...(corrected !== undefined &&
        corrected.length > 0 && {
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
  { assessments }: Pick<PublishedClaims, 'assessments'>,
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

export function found<T>(among: ReadonlyMap<string, T>, id: string, what: string): T {
  const one = among.get(id)
  if (one === undefined) throw new Error(`there is no ${what} ${id}`)
  return one
}
