import * as z from 'zod/mini'
import { CLAIM_VERDICTS } from '../domain/compare/standing.ts'
import { answer, id, ids, isoDay, originCount, root, said, source, version } from './parts.ts'

const sourceClaim = z.object({
  ...said,
  cites: z.nullable(ids),
  roots: z.array(root),
  /** All who give the same reading, this source among them. */
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

/** A source as a place in a chain. */
const citedSource = z.object({
  id,
  outlet: z.string(),
  /** Its title, short, where another document of the dossier has the same outlet and day. */
  apart: z.optional(z.string()),
  title: z.string(),
  /** EDTF. */
  published: z.nullable(z.string()),
  knownOn: z.nullable(isoDay),
  language: z.nullable(z.string()),
  machineTranslatedFrom: z.nullable(z.string()),
  unread: z.boolean(),
})
/** The first cites the second. */
const citation = z.tuple([id, id])

/** `<dossier>/sources/<source>.json`: one source, whole. */
export const sourceFileSchema = z.object({
  version,
  dossier: id,
  ...source.shape,
  /** The roots of what it says. */
  roots: z.array(root),
  /** Every citation on the ways from the roots to it. */
  above: z.array(citation),
  /** Every citation on the ways from it to those who rest on it. */
  below: z.array(citation),
  /** All who rest on it, through others too, and the roots of what they say by it. */
  rests: z.object({ sources: z.int(), origins: originCount }),
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
  /** All sources in `above` and `below`, and this one, sorted by id. */
  sources: z.array(citedSource),
})

export type SourceFile = z.infer<typeof sourceFileSchema>
export type SourceFileEvent = SourceFile['events'][number]
export type SourceFileClaim = z.infer<typeof sourceClaim>
