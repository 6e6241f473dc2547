import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { SourceFile, SourceFileClaim, SourceFileEvent } from '../../contract/source-file.ts'
import type { Dossier, DossierSource } from '../dossier.ts'
import type { SaidOfEvent } from '../gathered/gather-said.ts'
import { toAnswer, toIdentity, toPlaced, toPublishedSource, toSaid } from './published-parts.ts'
import type { ClaimWeight } from '../gathered/weigh-claims.ts'

/** `<dossier>/sources/<source>.json`: one source, and what it says. */
export function publishSource(
  source: DossierSource,
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
  dossier: Dossier,
): SourceFile {
  return { ...publishSourceHead(source, dossier), events: (said.get(source.id) ?? []).map(toSourceEvent) }
}

/** All of it but what it says. */
export function publishSourceHead(source: DossierSource, { id }: Dossier): Omit<SourceFile, 'events'> {
  return { version: CONTRACT_VERSION, dossier: id, ...toPublishedSource(source) }
}

/** What a source says of an event. */
export function toSourceEvent({ compared, claims }: SaidOfEvent): SourceFileEvent {
  const { id, kind, title } = toIdentity(compared)
  const { date } = toPlaced(compared)
  return { id, kind, title, date, claims: claims.map(toSourceClaim) }
}

function toSourceClaim({ claim, weight }: SaidOfEvent['claims'][number]): SourceFileClaim {
  const { cites } = claim
  const { support, contradictedBy, alone, assessment } = weight
  return {
    ...toSaid(claim),
    cites: cites && [...cites],
    support,
    contradictedBy,
    alone,
    assessment: assessment && toSourceAssessment(assessment),
  }
}

function toSourceAssessment({
  verdict,
  assessed,
}: NonNullable<ClaimWeight['assessment']>): NonNullable<SourceFileClaim['assessment']> {
  const { standing, because } = assessed
  const isOpen = standing === null || verdict === 'open'
  return {
    verdict,
    stands: isOpen ? null : toAnswer(standing),
    because,
  }
}
