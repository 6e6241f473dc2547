import type { PublishedClaims, WholeClaim } from '../../../contract/claims-file.ts'
import type { PublishedDisagreements } from '../../../contract/disagreements-file.ts'
import type { DossierIndex } from '../../../contract/index-file.ts'
import { shortHash } from '../../../contract/releases/release-file.ts'
import type { ReleaseState } from '../../../contract/releases/release-state.ts'
import type { PublishedSources } from '../../../contract/sources-file.ts'

/** The files of which a state is taken. */
export interface StateFiles {
  readonly index: DossierIndex
  readonly sources: PublishedSources
  readonly claims: PublishedClaims
  readonly disagreements: PublishedDisagreements
}

/**
 * What must be kept of published data to say later what changed since.
 * @param toBytes UTF-8
 */
export function toReleaseState(files: StateFiles, toBytes: (text: string) => Uint8Array): ReleaseState {
  const { index, sources, claims, disagreements } = files
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
    claims: claims.claims.map((claim) => {
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
      departs,
    })),
  }
}

function wordsOf({ asWritten, quote, gloss, locator }: WholeClaim): string {
  return JSON.stringify([asWritten, quote, gloss, locator])
}
