import * as z from 'zod/mini'
import { id, version } from '../parts.ts'

const numbers = z.array(z.number())

/** What `flags` holds of an event, bit by bit. */
export const FLAGS = { disputed: 1, dateDisputed: 2, lasts: 4, undated: 8 } as const

/** `<dossier>/columns/<n>.json`: where up to 16,384 events stand, column by column, in time order; `n` counts from 0. */
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
  /**
   * How strong its weightiest disagreement is: 1,000 for the weakest nature, 5,000 for the strongest, and its weight, at most 999;
   * 0: there is none.
   */
  strengths: numbers,
  flags: numbers,
  /**
   * Of events that are anything but one day of UTC with the mark at its noon: place in this file, mark, first and last
   * instant that is drawn, UTC milliseconds; `null`: open.
   */
  ranges: z.array(z.tuple([z.number(), z.number(), z.nullable(z.number()), z.nullable(z.number())])),
})

/** Facets that have files of their own: of the kind the columns tell. */
export const FACETS_IN_FILES = ['country', 'actor', 'source'] as const
export type FacetInFiles = (typeof FACETS_IN_FILES)[number]
/** What else is told of each event in such files. */
export type ToldInFiles = FacetInFiles | 'place'

/** `<dossier>/by-<facet>/<n>.json`: what a filter reads of the same events; `by-place/`: what the map reads. */
export const facetSchema = z.object({
  version,
  dossier: id,
  /** How many values each event has. */
  counts: numbers,
  /** The values, event by event: numbers in the lists of the index, of `source-names.json`, or of the countries of `packed.json`. */
  values: numbers,
})

export type ColumnsFile = z.infer<typeof columnsSchema>
export type FacetFile = z.infer<typeof facetSchema>
