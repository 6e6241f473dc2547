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

const sourceEvent = z.object({
  id,
  kind: id,
  title: z.string(),
  /** The date on which it stands, in EDTF. */
  date: z.nullable(z.string()),
  claims: z.array(sourceClaim),
})

/** `<dossier>/sources/<source>.json`: one source and what it says. Its place among the citations is in `sources.json`. */
export const sourceFileSchema = z.object({
  version,
  dossier: id,
  ...source.shape,
  /** What it says, by event, in time order; within one in the dossier's order of attributes. */
  events: z.array(sourceEvent),
  /** Of a source that speaks of more events than SAID_EVENTS, in a packed dossier: `events` are the first of them, and others follow in parts. */
  parts: z.optional(
    z.object({
      /** Of all parts together; `contradicted`: claims that another reading contradicts. */
      events: z.int(),
      claims: z.int(),
      contradicted: z.int(),
      /** Of each part the first event: its number, and the date on which it stands. */
      firsts: z.array(z.object({ number: z.int(), date: z.nullable(z.string()) })),
      /** The file in `said/` that has the second part; the others follow it. */
      file: z.int(),
    }),
  ),
})

/** `<dossier>/said/<n>.json`: a further part of what a source says, in a packed dossier. */
export const saidSchema = z.object({ version, dossier: id, source: id, events: z.array(sourceEvent) })

/** Events of a part. */
export const SAID_EVENTS = 512

export type SaidFile = z.infer<typeof saidSchema>
export type SourceFile = z.infer<typeof sourceFileSchema>
export type SourceFileEvent = SourceFile['events'][number]
export type SourceFileClaim = z.infer<typeof sourceClaim>
