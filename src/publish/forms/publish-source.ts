import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { SourceFile, SourceFileClaim } from '../../contract/source-file.ts'
import { sortedUnique } from '../../domain/text-order.ts'
import { type ChainEdge, countOrigins } from '../../domain/compare/origins.ts'
import type { Dossier, DossierSource } from '../dossier.ts'
import type { SourceCitations } from '../gather-citations.ts'
import type { SaidOfEvent } from '../gather-said.ts'
import { toAnswer, toIdentity, toPlaced, toPublishedSource, toSaid } from './published-parts.ts'
import type { ClaimWeight } from '../weigh-claims.ts'

/** `<dossier>/sources/<source>.json`: one source, whole. */
export function publishSource(
  source: DossierSource,
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
  citations: ReadonlyMap<string, SourceCitations>,
  dossier: Dossier,
): SourceFile {
  const place = citations.get(source.id)
  const [above, below] = [place?.above ?? [], place?.below ?? []]
  const occurring = sortedUnique([source.id, ...[...above, ...below].flatMap(({ from, to }) => [from, to])])
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    ...toPublishedSource(source),
    roots: [...(place?.roots ?? [])],
    above: above.map(toPair),
    below: below.map(toPair),
    rests: { sources: place?.rests.length ?? 0, origins: countOrigins(place?.restsRoots ?? []) },
    events: (said.get(source.id) ?? []).map(({ compared, claims }) => {
      const { id, kind, title } = toIdentity(compared)
      const { date } = toPlaced(compared)
      return { id, kind, title, date, claims: claims.map(toSourceClaim) }
    }),
    sources: occurring.flatMap((id) => {
      const found = dossier.sources.get(id)
      if (!found) return []
      const { outlet, apart, title, published, knownOn, language, machineTranslatedFrom, unread } =
        toPublishedSource(found)
      return {
        id,
        outlet,
        ...(apart !== undefined && { apart }),
        title,
        published,
        knownOn,
        language,
        machineTranslatedFrom,
        unread,
      }
    }),
  }
}

function toPair({ from, to }: ChainEdge): [string, string] {
  return [from, to]
}

function toSourceClaim({ claim, weight }: SaidOfEvent['claims'][number]): SourceFileClaim {
  const { cites, roots } = claim
  const { support, contradictedBy, alone, assessment } = weight
  return {
    ...toSaid(claim),
    cites: cites && [...cites],
    roots: [...roots],
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
