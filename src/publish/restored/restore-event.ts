import type { EventLine } from '../../contract/packs/event-line.ts'
import { idsOf } from '../../domain/values/value.ts'
import { daysOfDossier, daysOfPlaces } from '../days-of-events.ts'
import type { Dossier, DossierSource } from '../dossier.ts'
import { type DossierFrame, restoreSource } from './restore-frame.ts'
import { found, restoreSaid } from './restore-dossier.ts'

/**
 * Makes a dossier of one event at a time: what is compared and published of the event is what it would be among all others, since
 * nothing that is said of another event plays a part.
 * @param sources of the frame, by id
 * @returns takes a line; throws where it names what is not declared, or gives what is no value
 */
export function eventRestorer(
  frame: DossierFrame,
  sources: ReadonlyMap<string, DossierSource>,
): (line: EventLine) => Dossier {
  const days = daysOfDossier(frame.zone)
  const daysOf = daysOfPlaces(frame.places, frame.zone)
  const entities = new Set([...frame.actors, ...frame.places].map(({ id }) => id))
  return ({ claims, assessments = [], sources: brought = [], ...identity }) => {
    const { id: event, kind, actors, places } = identity
    found(frame.kinds, kind, 'kind')
    const own = new Map(
      brought.map(({ lineage = [], ...source }) => {
        const ofSource = lineage.map((one) => ({ source: source.id, ...one }))
        return [source.id, restoreSource(source, ofSource, days)] as const
      }),
    )
    const sourceOf = (id: string) => own.get(id) ?? found(sources, id, 'source')
    const named = [
      ...claims.flatMap(({ source, cites }) => [source, ...(Array.isArray(cites) ? cites : [])]),
      ...assessments.flatMap(({ basis }) => basis),
    ]
    const said = {
      claims: claims.map((claim) => ({ event, ...claim })),
      assessments: assessments.map((assessment) => ({ event, ...assessment })),
    }
    const ofEvent = daysOf(places)
    const dossier = restoreSaid(frame, [identity], allBehind(named, sourceOf), said, () => ofEvent)
    const values = [...dossier.claimsByEvent.values()].flatMap((all) =>
      all.flatMap(({ value }) => (value && idsOf(value)) ?? []),
    )
    const speakers = claims.flatMap(({ speaker }) => speaker ?? [])
    for (const id of [...actors, ...places, ...values, ...speakers])
      if (!entities.has(id)) throw new Error(`there is no actor or place ${id}`)
    return dossier
  }
}

/** Some sources and all that they were taken from. */
function allBehind(ids: readonly string[], sourceOf: (id: string) => DossierSource): Map<string, DossierSource> {
  const behind = new Map<string, DossierSource>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (behind.has(id)) continue
    const source = sourceOf(id)
    behind.set(id, source)
    open.push(...(source.cites ?? []), ...source.lineage.flatMap(({ cites }) => cites))
  }
  return behind
}
