import * as z from 'zod/mini'
import { DISAGREEMENT_KINDS } from '../../domain/compare/discrepancy.ts'
import { answer, id, ids, isoDay, nature } from '../parts.ts'

/** A claim as releases tell it from others. */
const stateClaim = z.object({
  event: id,
  attribute: id,
  source: id,
  ...answer,
  speaker: z.nullable(id),
  version: z.nullable(isoDay),
  /** Where it came from, as `claims.json` says it. */
  cites: z.nullable(z.union([ids, z.string()])),
  /** A short hash of its words: as written, quoted, in words of ours, and where in the document. */
  words: z.string(),
})

/** A source gives another reading than a source in its own chain. */
const departure = z.object({ source: id, from: id })

const stateDisagreement = z.object({
  event: id,
  attribute: id,
  kind: z.enum(DISAGREEMENT_KINDS),
  nature,
  /** An assessment says what stands. */
  isSettled: z.boolean(),
  departs: z.array(departure),
})

/**
 * What must be known of a release to say what changed since. It has a form of its own, apart from the version of what is published, so
 * that releases of different versions can be compared.
 */
export const releaseStateSchema = z.object({
  form: z.literal(1),
  dossier: id,
  events: z.array(z.object({ id, title: z.string(), formerIds: ids })),
  sources: z.array(z.object({ id, name: z.string(), unread: z.boolean(), formerIds: ids })),
  claims: z.array(stateClaim),
  disagreements: z.array(stateDisagreement),
})

export type ReleaseState = z.infer<typeof releaseStateSchema>
export type StateClaim = z.infer<typeof stateClaim>
export type StateDisagreement = z.infer<typeof stateDisagreement>
