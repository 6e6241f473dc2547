import type { PublishedClaims, WholeClaim } from '../../../contract/claims-file.ts'
import type { PublishedDisagreements } from '../../../contract/disagreements-file.ts'
import type { PublishedEvent } from '../../../contract/event-file.ts'
import type { DossierIndex } from '../../../contract/index-file.ts'
import { openEvent } from '../../../contract/open-event.ts'
import { shortHash } from '../../../contract/releases/release-file.ts'
import type { ReleaseState } from '../../../contract/releases/release-state.ts'
import type { PublishedSources } from '../../../contract/sources-file.ts'
import type { Departure } from '../../../domain/compare/nature.ts'
import { findDepartures } from '../../../domain/compare/pairs/departures.ts'
import { areParted } from '../../../domain/compare/pairs/pair-groups.ts'

/** The files of which a state is taken. */
export interface StateFiles {
  readonly index: DossierIndex
  readonly sources: PublishedSources
  readonly claims: PublishedClaims
  readonly disagreements: PublishedDisagreements
  readonly event: (id: string) => PublishedEvent
}

/**
 * What must be kept of published data to say later what changed since.
 * @param toBytes UTF-8
 */
export function toReleaseState(files: StateFiles, toBytes: (text: string) => Uint8Array): ReleaseState {
  const { index, sources, claims, disagreements } = files
  const withdrawn = new Set(sources.sources.flatMap((source) => (source.withdrawn ? source.id : [])))
  return {
    form: 1,
    dossier: index.dossier.id,
    events: index.events.map(({ id, title, formerIds }) => ({ id, title, formerIds })),
    sources: sources.sources.map(({ id, outlet, title, unread, formerIds }) => ({
      id,
      name: `${outlet}: ${title}`,
      unread,
      formerIds,
    })),
    // What a withdrawn source says does not count: the log tells it as gone.
    claims: claims.claims
      .filter(({ source }) => !withdrawn.has(source))
      .map((claim) => {
        const { event, attribute, source, stance, value, unit, speaker, version, cites } = claim
        const words = shortHash(toBytes(wordsOf(claim)))
        return { event, attribute, source, stance, value, unit, speaker, version, cites, words }
      }),
    disagreements: disagreements.disagreements.map(({ event, attribute, kind, nature, departs, assessment }) => ({
      event,
      attribute,
      kind,
      nature,
      isSettled: assessment !== null && assessment.stands !== null,
      departs: departs.length === 0 ? [] : departuresOf(files.event(event), attribute),
    })),
  }
}

/** Who departs from whom on one question of an event. */
function departuresOf(event: PublishedEvent, attribute: string): Departure[] {
  const claims = openEvent(event).claims.filter((claim) => claim.attribute === attribute)
  return event.discrepancies
    .filter((discrepancy) => discrepancy.attribute === attribute)
    .flatMap(({ readings, pairs }) => {
      const given = readings.map(({ sources }, place) => ({
        sources,
        claims: claims.filter(({ reading }) => reading === place),
      }))
      return findDepartures(given, areParted(pairs))
    })
}

function wordsOf({ asWritten, quote, gloss, locator }: WholeClaim): string {
  return JSON.stringify([asWritten, quote, gloss, locator])
}
