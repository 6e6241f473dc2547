import * as z from 'zod/mini'
import { NOT_STATED } from '../domain/compare/lineage.ts'
import { answer, id, ids, said, version } from './parts.ts'

/** Where an unread source had single things from: those on all of these events and attributes; `null`, on any. */
export const lineage = z.object({
  source: id,
  events: z.nullable(ids),
  attributes: z.nullable(ids),
  cites: ids,
})

/** It has no unit where that is the unit of the attribute; nor has an assessment. */
export const wholeClaim = z.object({
  event: id,
  source: id,
  ...said,
  /** Where it came from, if not where its source has it from: sources, or not stated. `null`: as its source. */
  cites: z.nullable(z.union([ids, z.literal(NOT_STATED)])),
})

export const wholeAssessment = z.object({
  event: id,
  attribute: id,
  /** The reading that stands; `null`: left open. */
  standing: z.nullable(z.object(answer)),
  because: z.string(),
  basis: ids,
})

/**
 * `<dossier>/claims.json`: all claims of a dossier and all assessments, and nothing that can be computed from them. With
 * `index.json` and `sources.json` it is the whole dossier.
 */
export const claimsSchema = z.object({
  version,
  dossier: id,
  /**
   * In time order of the events; within one by attribute, in the dossier's order, then by publication and source; last
   * those of sources that were withdrawn, as `sources.json` says.
   */
  claims: z.array(wholeClaim),
  /** In time order of the events, then in the dossier's order of attributes. */
  assessments: z.array(wholeAssessment),
  /** In order of the sources; of one source the first that fits counts. */
  lineage: z.array(lineage),
})

export type PublishedClaims = z.infer<typeof claimsSchema>
export type WholeClaim = z.infer<typeof wholeClaim>
export type WholeLineage = z.infer<typeof lineage>
export type WholeAssessment = z.infer<typeof wholeAssessment>
