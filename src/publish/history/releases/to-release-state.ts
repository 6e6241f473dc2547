import type { WholeClaim } from '../../../contract/claims-file.ts'
import type { Disagreement } from '../../../contract/disagreements-file.ts'
import type { PublishedEvent } from '../../../contract/event-file.ts'
import { openEvent } from '../../../contract/opened/open-event.ts'
import { shortHash } from '../../../contract/releases/release-file.ts'
import type { ReleaseState } from '../../../contract/releases/release-state.ts'
import type { Departure } from '../../../domain/compare/nature.ts'
import { findDepartures } from '../../../domain/compare/pairs/departures.ts'
import { areParted } from '../../../domain/compare/pairs/pair-groups.ts'
import type { DossierEvent, DossierSource } from '../../dossier.ts'

/** What is published of a dossier, as far as a state is taken of it. */
export interface StateParts {
  readonly dossier: string
  /** In time order. */
  readonly events: readonly Pick<DossierEvent, 'id' | 'title' | 'formerIds'>[]
  readonly sources: readonly Pick<DossierSource, 'id' | 'outlet' | 'title' | 'unread' | 'formerIds' | 'withdrawn'>[]
  readonly claims: readonly WholeClaim[]
  readonly disagreements: readonly Disagreement[]
  readonly event: (id: string) => PublishedEvent
}

/**
 * What must be kept of published data to say later what changed since.
 * @param toBytes UTF-8
 */
export function toReleaseState(parts: StateParts, toBytes: (text: string) => Uint8Array): ReleaseState {
  const { dossier, events, sources, claims, disagreements } = parts
  const withdrawn = new Set(sources.flatMap((source) => (source.withdrawn ? source.id : [])))
  return {
    form: 1,
    dossier,
    events: events.map(({ id, title, formerIds }) => ({ id, title, formerIds: [...formerIds] })),
    sources: sources.map(({ id, outlet, title, unread, formerIds }) => ({
      id,
      name: `${outlet}: ${title}`,
      unread,
      formerIds: [...formerIds],
    })),
    // What a withdrawn source says does not count: the log tells it as gone.
    claims: claims
      .filter(({ source }) => !withdrawn.has(source))
      .map((claim) => {
        const { event, attribute, source, stance, value, unit, speaker, version, cites } = claim
        const words = shortHash(toBytes(wordsOf(claim)))
        return { event, attribute, source, stance, value, unit, speaker, version, cites, words }
      }),
    disagreements: disagreements.map(({ event, attribute, kind, nature, departs, assessment }) => ({
      event,
      attribute,
      kind,
      nature,
      isSettled: assessment !== null && assessment.stands !== null,
      departs: departs.length === 0 ? [] : departuresOf(parts.event(event), attribute),
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
