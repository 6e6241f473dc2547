import * as z from 'zod/mini'
import { id, version } from '../parts.ts'

const numbers = z.array(z.number())

/** What `flags` holds of an event, bit by bit. */
export const FLAGS = { disputed: 1, dateDisputed: 2, lasts: 4, undated: 8 } as const

/** `<dossier>/columns/<n>.json`: where up to 65,536 events stand, column by column, in time order; `n` counts from 0. */
export const columnsSchema = z.object({
  version,
  dossier: id,
  /** Place of the kind in the index. */
  kinds: numbers,
  /** Days of UTC since 1970 on which the mark stands, each less that of the event before it; of the first, whole. 0 for an event without a date. */
  days: numbers,
  /** Number of sources. */
  weights: numbers,
  /** Points in dispute. */
  disputes: numbers,
  flags: numbers,
  /**
   * Of events that are anything but one day of UTC with the mark at its noon: place in this file, mark, first and last
   * instant that is drawn, UTC milliseconds; `null`: open.
   */
  ranges: z.array(z.tuple([z.number(), z.number(), z.nullable(z.number()), z.nullable(z.number())])),
})

const facet = z.object({
  /** How many values each event has. */
  counts: numbers,
  /** The values, event by event: places in the lists of the index. */
  values: numbers,
})

/** `<dossier>/facets/<n>.json`: what the filters read of the same events. */
export const facetsSchema = z.object({ version, dossier: id, countries: facet, actors: facet, sources: facet })

export type ColumnsFile = z.infer<typeof columnsSchema>
export type FacetsFile = z.infer<typeof facetsSchema>
