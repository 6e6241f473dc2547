import type { ChainStep } from '../../domain/compare/chains/chain-step.ts'
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
  if (before?.length === claims.length) {
    const isSameStep = stepMatcher()
    if (claims.every((claim, place) => isSame(before[place], claim) && isSameStep(before[place]?.chain, claim.chain)))
      return before
  }
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

type Compared = Exclude<keyof DossierClaim, 'chain' | 'roots' | 'cites' | 'knownAt'>
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
}
const FIELDS = Object.keys(COMPARED) as readonly Compared[]

/** But for their chains, and the roots, which follow from these. */
function isSame(a: DossierClaim | undefined, b: DossierClaim): boolean {
  if (!a) return false
  const { cites, knownAt } = b
  return (
    FIELDS.every((key) => a[key] === b[key]) &&
    a.cites?.join() === cites?.join() &&
    (a.cites === null) === (cites === null) &&
    a.knownAt?.startMs === knownAt?.startMs &&
    a.knownAt?.endMs === knownAt?.endMs
  )
}

/** Matches the steps of some chains one by one with those of others; what is shared by the ones must be shared by the others. */
function stepMatcher(): (a: ChainStep | undefined, b: ChainStep) => boolean {
  const [toB, toA] = [new Map<ChainStep, ChainStep>(), new Map<ChainStep, ChainStep>()]
  return (first, second) => {
    const pending: [ChainStep | undefined, ChainStep][] = [[first, second]]
    for (let pair = pending.pop(); pair; pair = pending.pop()) {
      const [a, b] = pair
      if (!a) return false
      if (toB.has(a) || toA.has(b)) {
        if (toB.get(a) !== b) return false
        continue
      }
      toB.set(a, b)
      toA.set(b, a)
      if (a.source !== b.source || a.speaker !== b.speaker || a.by !== b.by) return false
      if (a.cites?.length !== b.cites?.length || (a.cites === null) !== (b.cites === null)) return false
      b.cites?.forEach((step, place) => pending.push([a.cites?.[place], step]))
    }
    return true
  }
}
