import * as z from 'zod/mini'
import { DISAGREEMENT_KINDS } from '../../domain/compare/discrepancy.ts'
import { answer, id, nature } from '../parts.ts'

const named = z.object({ id, name: z.string() })
const addedOrWithdrawn = { added: z.array(named), withdrawn: z.array(named) }

/** What a claim says, and whose it is. */
const said = z.object({ ...answer, speaker: z.nullable(id) })

/** What of a claim can be another while it says the same. */
export const REWORKED = ['words', 'speaker', 'cites', 'version'] as const

const claimChange = z.object({
  event: id,
  attribute: id,
  source: id,
  /**
   * `corrected`: it has another value. `moved`: it has the same, held with another stance, and so belongs to another reading.
   * `reworked`: it says the same, and something about it is different.
   */
  change: z.enum(['added', 'withdrawn', 'corrected', 'moved', 'reworked']),
  /** `null` of one that was added. */
  before: z.nullable(said),
  /** `null` of one that was withdrawn. */
  after: z.nullable(said),
  /** Of one that changed: what else of it did. */
  also: z.array(z.enum(REWORKED)),
})

const state = z.object({ kind: z.enum(DISAGREEMENT_KINDS), nature })

const disagreementChange = z.object({
  event: id,
  attribute: id,
  /**
   * `found`, `gone`: the sources disagree now, or no longer. `settled`, `reopened`: the editors say what stands, or no longer do. `changed`:
   * they disagree in another way.
   */
  change: z.enum(['found', 'gone', 'settled', 'reopened', 'changed']),
  before: z.nullable(state),
  after: z.nullable(state),
})

/** Whether a source corrects one that it has the answer from: it gives another than that source does. */
const correctionChange = z.object({
  event: id,
  attribute: id,
  source: id,
  from: id,
  change: z.enum(['found', 'gone']),
})

/** What changed from one release of a dossier to another. Events, attributes and sources have their newest ids; sorted by these. */
export const releaseChangesSchema = z.object({
  events: z.object(addedOrWithdrawn),
  sources: z.object({
    ...addedOrWithdrawn,
    /** Sources that the editors have read meanwhile; `unread`: those of which they now say that they have not. */
    read: z.array(named),
    unread: z.array(named),
  }),
  claims: z.array(claimChange),
  /** How many claims are as they were. */
  unchanged: z.int(),
  disagreements: z.array(disagreementChange),
  corrections: z.array(correctionChange),
})

export type ReleaseChanges = z.infer<typeof releaseChangesSchema>
export type ClaimChange = z.infer<typeof claimChange>
export type DisagreementChange = z.infer<typeof disagreementChange>
export type CorrectionChange = z.infer<typeof correctionChange>
