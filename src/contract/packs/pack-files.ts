import * as z from 'zod/mini'
import { eventSchema } from '../event-file.ts'
import { indexEvent, indexSource } from '../index-file.ts'
import { id, version } from '../parts.ts'

/** `<dossier>/packs/<n>.json` and `<dossier>/heads/<exponent>/<tile>.json`: events as the index has them. */
export const packSchema = z.object({
  version,
  dossier: id,
  /** Their numbers, rising. */
  numbers: z.array(z.int()),
  /** What the sources are called that the timeline names beside other dates of these events: of each date the first. Not there: they are named when all are. */
  sources: z.optional(z.array(indexSource)),
  events: z.array(indexEvent),
})

/** `<dossier>/whole/<n>.json`: some events, each whole. */
export const wholePackSchema = z.object({ version, dossier: id, events: z.array(eventSchema) })

/** `<dossier>/ids/<n>.json`: where the events with some ids stand. */
export const idsSchema = z.object({
  version,
  dossier: id,
  /** By id: number of the event, and the file in `whole/` in which it stands. */
  events: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** Ids that events had before: the id that each has now. */
  former: z.record(z.string(), id),
})

export type PackFile = z.infer<typeof packSchema>
export type WholePackFile = z.infer<typeof wholePackSchema>
export type IdsFile = z.infer<typeof idsSchema>
