import type { Kind } from '../contract/frame.ts'
import { type ComparedEvent, compareEvent } from '../domain/compare/compare-event.ts'
import { groupReadings, type Reading } from '../domain/compare/reading.ts'
import { compareText } from '../domain/text-order.ts'
import type { Dossier, DossierAssessment, DossierClaim, DossierEvent } from './dossier.ts'

/** An event with what the comparison of its claims found. */
export interface ComparedDossierEvent extends ComparedEvent<DossierClaim> {
  readonly event: DossierEvent
  readonly placedBy: string
  /** In the dossier's order of attributes, then of publication, source and place in the file. */
  readonly claims: readonly DossierClaim[]
  /** Attributes on which all sources speak with one voice, in the dossier's order. */
  readonly agreements: readonly { readonly attribute: string; readonly readings: readonly Reading<DossierClaim>[] }[]
  readonly assessments: ReadonlyMap<string, DossierAssessment>
  /** Left out: no source was withdrawn. */
  readonly withdrawn?: WithdrawnOfEvent
}

/** What of an event does not count, as its sources were withdrawn. */
export interface WithdrawnOfEvent {
  /** In the order of those that count. */
  readonly claims: readonly DossierClaim[]
  /** Ids of the sources of the dossier that are withdrawn by the day that is shown. */
  readonly sources: ReadonlySet<string>
}

/** What is said of one event of a dossier, and what the editors make of it. */
export interface EventClaims {
  readonly event: DossierEvent
  readonly claims: readonly DossierClaim[]
  readonly assessments: readonly DossierAssessment[]
  readonly withdrawn?: WithdrawnOfEvent
}

/** Compares the claims on one event of a dossier. */
export function compareClaims(
  { event, claims: said, assessments: assessed, withdrawn }: EventClaims,
  dossier: Pick<Dossier, 'attributes' | 'entities' | 'kinds'>,
): ComparedDossierEvent {
  const attributes = [...dossier.attributes.values()]
  const attributeOrder = new Map(attributes.map(({ id }, index) => [id, index]))
  const rank = ({ attribute }: DossierClaim) => attributeOrder.get(attribute) ?? 0
  const { placedBy } = kindOf(dossier, event)
  // Array.sort is stable: what is left is the order of sources and, within one, of its file.
  const inOrder = (a: DossierClaim, b: DossierClaim) =>
    rank(a) - rank(b) || (a.knownOn ?? Infinity) - (b.knownOn ?? Infinity) || compareText(a.source, b.source)
  const claims = [...said].sort(inOrder)
  const assessments =
    assessed.length === 0 ? NO_ASSESSMENTS : new Map(assessed.map((assessment) => [assessment.attribute, assessment]))
  const standing = assessments.get(placedBy)?.standing
  const result = compareEvent({
    claims,
    attributes,
    placedBy,
    // A date that is denied places nothing.
    standing: standing && standing.stance !== 'denies' ? standing.value : null,
    entities: dossier.entities,
  })
  const differing = new Set(result.discrepancies.map(({ attribute }) => attribute))
  const claimsByAttribute = new Map<string, DossierClaim[]>()
  for (const claim of claims) {
    if (differing.has(claim.attribute)) continue
    const others = claimsByAttribute.get(claim.attribute)
    if (others) others.push(claim)
    else claimsByAttribute.set(claim.attribute, [claim])
  }
  const agreements = [...claimsByAttribute].map(([attribute, own]) => ({ attribute, readings: groupReadings(own) }))
  const compared = { ...result, event, placedBy, claims, agreements, assessments }
  return withdrawn ? { ...compared, withdrawn: { ...withdrawn, claims: withdrawn.claims.toSorted(inOrder) } } : compared
}

const NO_ASSESSMENTS: ComparedDossierEvent['assessments'] = new Map()

function kindOf({ kinds }: Pick<Dossier, 'kinds'>, { kind }: DossierEvent): Kind {
  const found = kinds.get(kind)
  if (!found) throw new Error(`unresolved kind ${kind}`)
  return found
}
