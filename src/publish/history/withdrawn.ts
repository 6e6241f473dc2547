import type { CalendarDay } from '../../domain/calendar-day.ts'
import { readingKey } from '../../domain/compare/reading.ts'
import type { EventClaims } from '../compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim, DossierEvent, DossierSource } from '../dossier.ts'

/**
 * Sets aside the claims of sources that were withdrawn, and the assessments that rest on them, so that nothing that is
 * computed counts them. Where others have their claims from does not change.
 * @param dossier with all claims, counted or not
 */
export function setAsideWithdrawn(dossier: Dossier): Dossier {
  const gone = withdrawnBy(dossier, null)
  if (gone.size === 0) return dossier
  const [claims, claimsAside] = part(dossier.claimsByEvent, ({ source }) => !gone.has(source))
  const [assessments, assessmentsAside] = part(dossier.assessmentsByEvent, (assessment) =>
    standsWithout(assessment, claims.get(assessment.event) ?? [], gone),
  )
  return {
    ...dossier,
    claimsByEvent: claims,
    assessmentsByEvent: assessments,
    withdrawn: { claimsByEvent: claimsAside, assessmentsByEvent: assessmentsAside },
  }
}

/**
 * Whether an assessment still counts without sources that were withdrawn: none of them is in its basis, and the reading
 * that it lets stand is still given (or, where it leaves the attribute open, some claim speaks to it).
 * @param left the claims on its event that count
 */
export function standsWithout(
  { attribute, standing, basis }: DossierAssessment,
  left: readonly DossierClaim[],
  gone: ReadonlySet<string>,
): boolean {
  if (basis.some((id) => gone.has(id))) return false
  const key = standing && readingKey(standing.stance, standing.value)
  return left.some(
    (claim) => claim.attribute === attribute && (key === null || readingKey(claim.stance, claim.value) === key),
  )
}

/** Ids of the sources that were withdrawn by a day; of `null`, by now. */
export function withdrawnBy({ sources }: Pick<Dossier, 'sources'>, day: CalendarDay | null): ReadonlySet<string> {
  const gone = new Set<string>()
  for (const { id, withdrawn } of sources.values()) {
    if (withdrawn && (day === null || withdrawn.on <= day)) gone.add(id)
  }
  return gone
}

/** What is said of an event, and what of it does not count. */
export function saidOfEvent(event: DossierEvent, dossier: Dossier): EventClaims {
  const { claimsByEvent, assessmentsByEvent, withdrawn } = dossier
  const [claims, assessments] = [claimsByEvent.get(event.id) ?? [], assessmentsByEvent.get(event.id) ?? []]
  if (!withdrawn) return { event, claims, assessments }
  const aside = { claims: withdrawn.claimsByEvent.get(event.id) ?? [], sources: withdrawnBy(dossier, null) }
  return { event, claims, assessments, withdrawn: aside }
}

/** Every claim on an event, those of withdrawn sources last. */
export function everSaidOn({ claimsByEvent, withdrawn }: Dossier, event: string): readonly DossierClaim[] {
  return both(claimsByEvent.get(event), withdrawn?.claimsByEvent.get(event))
}

/** Every assessment of an event, those that rest on withdrawn sources last. */
export function everAssessed({ assessmentsByEvent, withdrawn }: Dossier, event: string): readonly DossierAssessment[] {
  return both(assessmentsByEvent.get(event), withdrawn?.assessmentsByEvent.get(event))
}

/** Every claim of a dossier, those of withdrawn sources last. */
export function everSaid({ claimsByEvent, withdrawn }: Dossier): readonly DossierClaim[] {
  return [...claimsByEvent.values(), ...(withdrawn?.claimsByEvent.values() ?? [])].flat()
}

/** A source as it was on a day on which it may not have been withdrawn yet. */
export function asKnownOn(source: DossierSource, day: CalendarDay): DossierSource {
  return source.withdrawn && source.withdrawn.on <= day ? source : asCounted(source)
}

/** A source as it was before it was withdrawn. */
export function asCounted(source: DossierSource): DossierSource {
  if (!source.withdrawn) return source
  const { withdrawn: _, ...before } = source
  return before
}

function both<T>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] {
  return other.length === 0 ? one : [...one, ...other]
}

function part<T>(
  byEvent: ReadonlyMap<string, readonly T[]>,
  counts: (one: T) => boolean,
): [Map<string, readonly T[]>, Map<string, readonly T[]>] {
  const [kept, aside] = [new Map<string, readonly T[]>(), new Map<string, readonly T[]>()]
  for (const [event, all] of byEvent) {
    const others = all.filter((one) => !counts(one))
    kept.set(event, others.length === 0 ? all : all.filter(counts))
    if (others.length > 0) aside.set(event, others)
  }
  return [kept, aside]
}
