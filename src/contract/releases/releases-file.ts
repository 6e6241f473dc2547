import * as z from 'zod/mini'
import { id, isoDay, version } from '../parts.ts'
import { releaseChangesSchema } from './release-changes.ts'

/** `<dossier>/releases.json`: the releases of a dossier, the newest first, and what changed with each. */
export const releasesSchema = z.object({
  version,
  dossier: id,
  releases: z.array(
    z.object({
      date: isoDay,
      /** The name of what was published with it. */
      release: z.string(),
      events: z.int(),
      sources: z.int(),
      claims: z.int(),
      disputedEvents: z.int(),
      notes: z.nullable(z.string()),
      /** Its data are kept. */
      isKept: z.boolean(),
      /** Of the contract by which its data are written; a page opens those of its own version. Not there: as this file. */
      version: z.optional(z.int()),
      isSigned: z.boolean(),
      /** From the release before; `null` of the first. */
      changes: z.nullable(releaseChangesSchema),
    }),
  ),
  /** What changed since the newest release and is published already; `null`: nothing, or there is no release. */
  since: z.nullable(releaseChangesSchema),
})

export type PublishedReleases = z.infer<typeof releasesSchema>
