import type { SourceFileClaim } from '../../contract/source-file.ts'
import { levelOf, type PairGroup } from '../../domain/compare/discrepancy.ts'
import { pairsOf } from '../../domain/compare/pairs/pair-groups.ts'
import { countOrigins } from '../../domain/compare/origins.ts'
import { type Reading, readingKey } from '../../domain/compare/reading.ts'
import type { ClaimVerdict } from '../../domain/compare/standing.ts'
import type { DossierAssessment, DossierClaim } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'

/** How a claim stands among all that is said of its attribute. */
export interface ClaimWeight extends Pick<SourceFileClaim, 'support' | 'contradictedBy' | 'alone'> {
  readonly assessment: { readonly verdict: ClaimVerdict; readonly assessed: DossierAssessment } | null
}

/**
 * Weighs every claim on an event: who else gives its reading, who contradicts it, what the editors hold for right.
 * @returns the weights by the claims themselves
 */
export function weighClaims(compared: ComparedDossierEvent): Map<DossierClaim, ClaimWeight> {
  const weights = new Map<DossierClaim, ClaimWeight>()
  const agreed = compared.agreements.map((agreement) => ({ ...agreement, pairs: [] }))
  for (const { attribute, readings, pairs } of [...compared.discrepancies, ...agreed]) {
    const assessed = compared.assessments.get(attribute)
    const standing = assessed?.standing && readingKey(assessed.standing.stance, assessed.standing.value)
    const stands = readings.findIndex(({ stance, value }) => readingKey(stance, value) === standing)
    const contradicting = contradictions(readings.length, pairs)
    readings.forEach((reading, place) => {
      const others = contradicting[place] ?? []
      const against = others.flatMap((other) => readings[other] ?? [])
      const [support, onlyRoot] = [countBehind([reading]), onlyRootOf(reading)]
      const contradictedBy = { readings: against.length, ...countBehind(against) }
      const verdict = toVerdict(place, stands, others)
      for (const claim of reading.claims) {
        weights.set(claim, {
          support,
          contradictedBy,
          alone: against.length === 0 ? null : toAlone(claim.source, reading.sources, onlyRoot),
          assessment: assessed ? { verdict, assessed } : null,
        })
      }
    })
  }
  return weights
}

/** The places of the readings that contradict each. */
function contradictions(readingCount: number, pairs: readonly PairGroup[]): number[][] {
  const contradicting = Array.from({ length: readingCount }, (): number[] => [])
  for (const { between } of pairsOf(pairs.filter(({ kind }) => levelOf(kind) === 'disagree'))) {
    const [a, b] = between
    contradicting[a]?.push(b)
    contradicting[b]?.push(a)
  }
  return contradicting
}

function toVerdict(place: number, stands: number, contradicting: readonly number[]): ClaimVerdict {
  if (stands < 0) return 'open'
  if (place === stands) return 'stands'
  return contradicting.includes(stands) ? 'against' : 'compatible'
}

/** @param onlyRoot to which all of them go back, if they do to one */
function toAlone(source: string, sources: readonly string[], onlyRoot: string | null): ClaimWeight['alone'] {
  if (sources.length === 1) return 'source'
  return onlyRoot === source ? 'origin' : null
}

/** The source at all roots of a reading; `null` where there are several. */
function onlyRootOf({ claims }: Reading): string | null {
  const [only, ...more] = new Set(claims.flatMap(({ roots }) => roots.map(({ source }) => source)))
  return more.length === 0 ? (only ?? null) : null
}

function countBehind(readings: readonly Reading[]): ClaimWeight['support'] {
  return {
    sources: new Set(readings.flatMap(({ sources }) => sources)).size,
    origins: countOrigins(readings.flatMap(({ claims }) => claims.flatMap(({ roots }) => roots))),
  }
}
