import * as z from 'zod/mini'
import { id, ids, stance, value, version } from './published-parts.ts'

/** What a claim says, or an assessment lets stand: no unit where it is that of the attribute. */
const said = { stance, value, unit: z.nullable(z.string()) }

const wholeClaim = z.object({
  event: id,
  source: id,
  attribute: id,
  ...said,
  asWritten: z.nullable(z.string()),
  /** At most 12 words, verbatim. */
  quote: z.nullable(z.string()),
  /** The actor who is said to have said it. */
  speaker: z.nullable(id),
  locator: z.nullable(z.string()),
  /** The sources that it was taken from, where it has its own; `null`: those of its source. */
  cites: z.nullable(ids),
})

const wholeAssessment = z.object({
  event: id,
  attribute: id,
  /** The reading that stands; `null`: left open. */
  standing: z.nullable(z.object(said)),
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
  /** In time order of the events; within one by attribute, in the dossier's order, then by publication and source. */
  claims: z.array(wholeClaim),
  /** In time order of the events, then in the dossier's order of attributes. */
  assessments: z.array(wholeAssessment),
})

export type PublishedClaims = z.infer<typeof claimsSchema>
export type WholeClaim = z.infer<typeof wholeClaim>
export type WholeAssessment = z.infer<typeof wholeAssessment>
