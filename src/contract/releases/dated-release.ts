import * as z from 'zod/mini'
import { isoDay } from '../parts.ts'
import { releaseSchema } from './release-file.ts'

/** `<dossier>/release.json`, whole. The app starts with {@link releaseSchema}, which reads of it what it is held against. */
export const datedReleaseSchema = z.object({
  ...releaseSchema.shape,
  /** The day from which its newest source was public. Not there: no source has a day. */
  dataOf: z.optional(isoDay),
})

export type DatedRelease = z.infer<typeof datedReleaseSchema>
