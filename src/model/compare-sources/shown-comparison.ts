import type { PublishedCorrection, PublishedSource } from '../../contract/parts.ts'
import type { Stance } from '../../domain/claim.ts'
import {
  type ComparedPoint,
  compareSources,
  type SourceClaim,
  type SourcesCompared,
} from '../../domain/compare-sources/compare-sources.ts'
import type { Value } from '../../domain/values/value-types.ts'
import type { Dossier } from '../../publish/dossier.ts'
import { measurerOf, toPublishedSource, toSaid } from '../../publish/forms/published-parts.ts'
import { claimNumbers } from '../../contract/releases/claim-id.ts'
import { differencesWords } from '../../words/sections/compare/differences-words.ts'

/** What the editors made of an attribute: the answer that stands; `null`: they left it open. */
export interface Verdict {
  readonly standing: { readonly stance: Stance; readonly value: Value | null } | null
}

/** An attribute on which sources give different answers. */
export interface DifferingPoint extends ComparedPoint {
  /** `4 days apart`; `null` where answers are not compared: texts. */
  readonly reason: string | null
  /** `null`: the editors did not assess it. */
  readonly verdict: Verdict | null
}

/** Sources compared, as the page shows it. */
export interface ShownComparison extends Omit<SourcesCompared, 'part' | 'differ'> {
  readonly part: readonly DifferingPoint[]
  readonly differ: readonly DifferingPoint[]
  /** Which each claim is, from 1, of those that its source makes on its attribute. */
  readonly numbers: ReadonlyMap<SourceClaim, number>
  /** What the editors had wrong in claims. */
  readonly corrections: ReadonlyMap<SourceClaim, readonly PublishedCorrection[]>
  /** The sources compared and all that their shared chains name, by id. */
  readonly sources: ReadonlyMap<string, PublishedSource>
}

/** Compares sources of a dossier, as it is known whole or was on a day. */
export function showComparison(dossier: Dossier, compared: readonly string[]): ShownComparison {
  const { attributes, entities, events, claimsByEvent } = dossier
  const claims = [...claimsByEvent.values()].flatMap((said) => said.filter(({ source }) => compared.includes(source)))
  const result = compareSources({
    claims,
    sources: compared,
    events: events.map(({ id }) => id),
    attributes: [...attributes.values()],
    entities,
  })
  const toDiffering = (point: ComparedPoint): DifferingPoint => ({
    ...point,
    reason: reasonOf(point, dossier),
    verdict: verdictOn(point, dossier),
  })
  const { lineage } = result
  const named = [...compared, ...lineage.edges.map(({ to }) => to), ...lineage.roots.map(({ source }) => source)]
  return {
    ...result,
    numbers: claimNumbers<SourceClaim>(claims, ({ event, attribute, source }) => [event, attribute, source].join(' ')),
    corrections: new Map<SourceClaim, PublishedCorrection[]>(
      claims.flatMap((claim) => {
        const { corrected } = toSaid(claim)
        return corrected ? [[claim, corrected] as const] : []
      }),
    ),
    part: result.part.map(toDiffering),
    differ: result.differ.map(toDiffering),
    sources: new Map(
      named.flatMap((id) => {
        const source = dossier.sources.get(id)
        return source ? [[id, toPublishedSource(source)] as const] : []
      }),
    ),
  }
}

function reasonOf({ discrepancy, attribute }: ComparedPoint, { attributes }: Dossier): string | null {
  if (!discrepancy?.decisive) return null
  const toMeasured = measurerOf(discrepancy.readings)
  const readings = discrepancy.readings.map((reading) => ({ ...toMeasured(reading), sources: reading.sources }))
  return differencesWords.pairReason(discrepancy.decisive, readings, attributes.get(attribute)?.scale)
}

function verdictOn({ event, attribute }: ComparedPoint, { assessmentsByEvent }: Dossier): Verdict | null {
  const assessed = assessmentsByEvent.get(event)?.find((one) => one.attribute === attribute)
  return assessed ? { standing: assessed.standing } : null
}
