import * as z from 'zod/mini'
import { indexEvent, indexSource } from './index-file.ts'
import { DISAGREEMENT_KINDS } from '../domain/compare/discrepancy.ts'
import { difference, id, ids, measuredAnswer, nature, originCount, standing, version } from './parts.ts'

export const disagreement = z.object({
  event: id,
  attribute: id,
  /** Its decisive pair. */
  ...difference,
  kind: z.enum(DISAGREEMENT_KINDS),
  /** In order of support. */
  readings: z.array(
    z.object({
      ...measuredAnswer,
      standing,
      sources: ids,
      origins: originCount,
    }),
  ),
  /** Of all of them. */
  origins: originCount,
  /** The sources that make `origins` a range: nobody states where they have it from. Sorted. */
  unstated: ids,
  /** Of all its pairs that disagree, as in the event's file. */
  nature,
  weight: z.int(),
  departs: ids,
  changed: ids,
  /** What the editors decided: the place of the reading that stands, or `null` for left open; and why, in a sentence or more. */
  assessment: z.nullable(z.object({ stands: z.nullable(z.int()), because: z.string() })),
})

/**
 * `<dossier>/disagreements.json`: every discrepancy of level `disagree`, without its claims. In time order of the events,
 * then in the dossier's order of attributes. Of a packed dossier, only the weightiest.
 */
export const disagreementsSchema = z.object({
  version,
  dossier: id,
  disagreements: z.array(disagreement),
  /** Names of all that stand in `unstated`, sorted by id. */
  sources: z.array(indexSource),
  /** How many there are, where these are but the weightiest. */
  of: z.optional(z.int()),
  /** Of a packed dossier, of which the index has but some events: those that these are about, in time order. */
  events: z.optional(z.array(indexEvent)),
})

export type Disagreement = z.infer<typeof disagreement>
export type PublishedDisagreements = z.infer<typeof disagreementsSchema>
