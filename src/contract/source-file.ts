import * as z from 'zod/mini'
import { CLAIM_VERDICTS } from '../domain/compare/standing.ts'
import { answer, id, ids, originCount, said, source, version } from './parts.ts'

const sourceClaim = z.object({
  ...said,
  cites: z.nullable(ids),
  /** All who give the same reading, this source among them. Nobody, where this source was withdrawn. */
  support: z.object({ sources: z.int(), origins: originCount }),
  /** Other readings of the attribute that contradict it, and all who give them. */
  contradictedBy: z.object({ readings: z.int(), sources: z.int(), origins: originCount }),
  /** Of a contradicted reading: no other source gives it, or others do and this one is their one origin. */
  alone: z.nullable(z.enum(['source', 'origin'])),
  assessment: z.nullable(
    z.object({
      verdict: z.enum(CLAIM_VERDICTS),
      /** The reading that stands; `null`: left open. */
      stands: z.nullable(z.object(answer)),
      because: z.string(),
    }),
  ),
})

/** `<dossier>/sources/<source>.json`: one source and what it says. Its place among the citations is in `sources.json`. */
export const sourceFileSchema = z.object({
  version,
  dossier: id,
  ...source.shape,
  /** What it says, by event, in time order; within one in the dossier's order of attributes. */
  events: z.array(
    z.object({
      id,
      kind: id,
      title: z.string(),
      /** The date on which it stands, in EDTF. */
      date: z.nullable(z.string()),
      claims: z.array(sourceClaim),
    }),
  ),
})

export type SourceFile = z.infer<typeof sourceFileSchema>
export type SourceFileEvent = SourceFile['events'][number]
export type SourceFileClaim = z.infer<typeof sourceClaim>
