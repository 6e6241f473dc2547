import * as z from 'zod/mini'
import { lineage, wholeAssessment, wholeClaim } from '../claims-file.ts'
import { identity, source } from '../parts.ts'

const { event: _ofClaim, ...claim } = wholeClaim.shape
const { event: _ofAssessment, ...assessment } = wholeAssessment.shape
const { source: _ofLineage, ...lineageOfSource } = lineage.shape

/**
 * A line of JSON that `dossier compare` reads: an event with all that is said of it, as `claims.json` has it. It has every claim on
 * the event, those of withdrawn sources too.
 */
export const eventLineSchema = z.strictObject({
  ...identity,
  /** In any order, but that of a source's own claims on one attribute, which is kept. */
  claims: z.array(z.strictObject(claim)),
  /** Not there: none. */
  assessments: z.optional(z.array(z.strictObject(assessment))),
  /** Those of the claims, and all behind them, that `sources.json` of the dossier does not have. They go before those that it has. */
  sources: z.optional(
    z.array(
      z.strictObject({
        ...source.shape,
        /** Where an unread source had single things from; the first that fits counts. */
        lineage: z.optional(z.array(z.strictObject(lineageOfSource))),
      }),
    ),
  ),
})

export type EventLine = z.infer<typeof eventLineSchema>
