import { readingKey } from '../../domain/compare/reading.ts'
import { formatValue } from '../../domain/values/value.ts'
import type { DossierAssessment, DossierClaim, DossierEvent } from '../dossier.ts'

const claimsBefore = new WeakMap<DossierEvent, readonly DossierClaim[]>()

/**
 * The claims on an event as they were resolved before, where nothing of them is another now: so that what was made of them is known
 * (`onceOf`).
 */
export function sameClaims(event: DossierEvent, claims: readonly DossierClaim[]): readonly DossierClaim[] {
  const before = claimsBefore.get(event)
  if (before?.length === claims.length && claims.every((claim, place) => isSame(before[place], claim))) return before
  claimsBefore.set(event, claims)
  return claims
}

const assessedBefore = new WeakMap<DossierEvent, readonly DossierAssessment[]>()

/** The same of the assessments of an event. */
export function sameAssessments(
  event: DossierEvent,
  assessments: readonly DossierAssessment[],
): readonly DossierAssessment[] {
  const before = assessedBefore.get(event)
  if (before?.map(saidIn).join('\n') === assessments.map(saidIn).join('\n')) return before
  assessedBefore.set(event, assessments)
  return assessments
}

function saidIn({ attribute, standing, because, basis }: DossierAssessment): string {
  const stands = standing && [
    readingKey(standing.stance, standing.value),
    standing.value && formatValue(standing.value),
  ]
  return JSON.stringify([attribute, stands, because, basis])
}

type Compared = Exclude<keyof DossierClaim, 'roots' | 'cites' | 'knownAt'>
/** Each of them, or it does not compile. */
const COMPARED: Readonly<Record<Compared, true>> = {
  source: true,
  event: true,
  attribute: true,
  stance: true,
  value: true,
  asWritten: true,
  gloss: true,
  quote: true,
  speaker: true,
  locator: true,
  version: true,
  knownOn: true,
  corrected: true,
  // Equal ones are the same (`same-steps.ts`).
  chain: true,
}
const FIELDS = Object.keys(COMPARED) as readonly Compared[]

/** The roots follow from the chains. */
function isSame(a: DossierClaim | undefined, b: DossierClaim): boolean {
  if (!a || a === b) return a === b
  const { cites, knownAt } = b
  return (
    FIELDS.every((key) => a[key] === b[key]) &&
    a.cites?.join() === cites?.join() &&
    a.knownAt?.startMs === knownAt?.startMs &&
    a.knownAt?.endMs === knownAt?.endMs
  )
}
