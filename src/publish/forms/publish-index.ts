import type { DossierIndex, IndexEvent, IndexValue } from '../../contract/index-file.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import { toIsoDay, toIsoRange } from '../../contract/axis/iso-days.ts'
import { rankOfNature } from '../../domain/compare/nature.ts'
import { compareText, sortedUnique } from '../../domain/text-order.ts'
import { valueKey } from '../../domain/values/value.ts'
import type { Dossier } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import { mostRepeated, type RepeatedReading } from '../repeated-readings.ts'
import { countDossier } from './count-dossier.ts'
import { ownUnit, toAnswer, toIdentity, toIndexSource, toPlaced } from './published-parts.ts'

/**
 * `<dossier>/index.json`: all that the timeline, the filters and the search need.
 * @param indexEventOf makes the record of an event; one that remembers what it made gives the same record again
 */
export function publishIndex(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
  indexEventOf: (compared: ComparedDossierEvent) => IndexEvent = (compared) => toIndexEvent(compared, dossier),
): DossierIndex {
  return { ...publishIndexHead(events, dossier), events: events.map(indexEventOf) }
}

/** All of an index but the records of its events. */
export function publishIndexHead(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
): Omit<DossierIndex, 'events'> {
  const speaking = sortedUnique(events.flatMap(({ sources }) => sources))
  const repeated = mostRepeated(events)
  return {
    version: CONTRACT_VERSION,
    dossier: {
      id: dossier.id,
      title: dossier.title,
      description: dossier.description,
      window: dossier.window && toIsoRange(dossier.window),
      scaleBreak: toIsoDay(dossier.scaleBreak),
      example: dossier.example && { label: dossier.example.label, sources: [...dossier.example.sources] },
      opening: dossier.opening && { ...dossier.opening },
      ...(dossier.contact === null ? {} : { contact: dossier.contact }),
      ...(dossier.licence === null ? {} : { licence: dossier.licence }),
      ...(dossier.zone === null ? {} : { zone: dossier.zone }),
      ...(dossier.map === null ? {} : { map: dossier.map }),
      lanes: [...dossier.lanes],
      kinds: [...dossier.kinds.values()],
      attributes: [...dossier.attributes.values()].map(
        ({ id, label, type, unit, cumulative, scale, complete, options }) => ({
          id,
          label,
          type,
          unit,
          cumulative,
          scale,
          complete,
          options: { ...options },
        }),
      ),
      units: [...dossier.units].map(([id, is]) => ({ id, is })),
    },
    counts: countDossier(events, dossier),
    ...(repeated && { mostRepeated: toMostRepeated(repeated) }),
    actors: dossier.actors.toSorted(byId),
    places: dossier.places.toSorted(byId),
    sources: speaking.flatMap((id) => toIndexSource(dossier.sources.get(id)) ?? []),
  }
}

function toMostRepeated({ event, attribute, stance, value, unit, sources, origins }: RepeatedReading) {
  return { event, attribute, stance, value, unit, sources: sources.length, origins }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}

/** An event as it stands in the index. */
export function toIndexEvent(compared: ComparedDossierEvent, dossier: Dossier): IndexEvent {
  return {
    ...toIdentity(compared),
    ...toPlaced(compared),
    sources: [...compared.sources],
    origins: compared.origins,
    claims: compared.claims.length,
    disputes: compared.discrepancies.filter(({ level }) => level === 'disagree').map(({ attribute }) => attribute),
    weightiest: weightiestOf(compared),
    values: valuesOf(compared, dossier),
    written: [...new Set(compared.claims.flatMap(({ asWritten }) => asWritten ?? []))],
  }
}

/** The strongest nature among the disagreements of an event, and of these the greatest weight. */
function weightiestOf({ discrepancies }: ComparedDossierEvent): IndexEvent['weightiest'] {
  const found = discrepancies.flatMap(({ nature, weight }) => (nature && weight !== null ? [{ nature, weight }] : []))
  const [first = null] = found.sort((a, b) => rankOfNature(a.nature) - rankOfNature(b.nature) || b.weight - a.weight)
  return first
}

/** The distinct values that are claimed, by attribute, in the order of the claims. */
function valuesOf({ claims }: ComparedDossierEvent, dossier: Dossier): Record<string, IndexValue[]> {
  const byAttribute = new Map<string, Map<string, IndexValue>>()
  for (const claim of claims) {
    const { value, unit } = toAnswer(claim)
    if (claim.value === null || value === null) continue
    const own = ownUnit(unit, claim.attribute, dossier)
    const values = byAttribute.get(claim.attribute) ?? new Map<string, IndexValue>()
    const key = valueKey(claim.value)
    const before = values.get(key)
    const isDenied = claim.stance === 'denies' && (before === undefined || before.denied === true)
    const said = { value, ...(own !== null && { unit: own }), ...(isDenied && { denied: true as const }) }
    byAttribute.set(claim.attribute, values.set(key, said))
  }
  return Object.fromEntries([...byAttribute].map(([attribute, values]) => [attribute, [...values.values()]]))
}
