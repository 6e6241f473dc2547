import * as z from 'zod/mini'
import { indexSource } from '../index-file.ts'
import { id, version } from '../parts.ts'
import { FACETS_IN_FILES } from './columns-file.ts'

/** From so many events on, the index of a dossier is packed: below, it is one file. */
export const PACKED_FROM = 10_000
/** Events of a pack, and of a file of columns. */
export const PACK_EVENTS = 128
export const COLUMN_EVENTS = 16_384
/** Stretches of time of a file of bars. */
export const STRETCHES_A_FILE = 128
/** Ids of a file of ids, about. */
export const IDS_A_FILE = 500
/** Disagreements and repeated readings that the lists of a packed dossier have: the weightiest. */
export const MOST_LISTED = 1000

/** Of a window in which more events than so many packs have stand, the heads are asked for instead. */
export const PACKS_IN_WINDOW = 4
/** Of each lane so many events of a tile of time are its heads, and a file of heads is about so many tiles. */
export const HEADS_A_TILE = 5
export const TILES_OF_HEADS = 4

/** Of a stretch of time that has events its number, and how many: all, disputed, with a disputed date. */
const bar = z.tuple([z.int(), z.int(), z.int(), z.int()])

/**
 * `<dossier>/packed.json`: how the index of a large dossier is packed. The events of the index are then those that are at hand at
 * once; of all there are columns of numbers (`columns/`, `by-country/` and so on) and packs (`packs/`, `heads/`), by the number of the event:
 * its place in time order, those without a date last. What a whole event says stands in `whole/`, where `ids/` says.
 */
export const packedSchema = z.object({
  version,
  dossier: id,
  /** Of the events of the index, rising. */
  numbers: z.array(z.int()),
  /** Countries of all events, sorted: what `by-country/` numbers. Kinds and actors are numbered by their places in the lists of the index, sources by those in `source-names.json`. */
  countries: z.array(z.string()),
  /** First and last instant that any date names, UTC milliseconds; `null`: no event stands on the axis. */
  extent: z.nullable(z.object({ minMs: z.number(), maxMs: z.number() })),
  /** Some event is known to a time, and not to the day alone. */
  hasClock: z.boolean(),
  /** Events that stand on the axis: the first so many. */
  dated: z.int(),
  /** Files of ids. */
  idFiles: z.int(),
  /**
   * The stretches of time that have a file of heads, by the exponent of the length of their tiles: a file `k/t` is about TILES_OF_HEADS tiles of
   * 2^k ms, from t times as many after 1970 on. `[t, n]`: n files from t on.
   */
  heads: z.array(z.object({ exponent: z.int(), tiles: z.array(z.tuple([z.int(), z.int()])) })),
  /** Events by lane in stretches of so many days, from Monday, 5 January 1970, those that stand on the axis. */
  bars: z.object({ stepDays: z.int(), /** In the order of the lanes. */ lanes: z.array(z.array(bar)) }),
  /** The same in shorter stretches, from days on, which have files of their own. */
  finerBars: z.array(
    z.object({
      stepDays: z.int(),
      /** The files that are there, rising: a file `n` of `bars/<stepDays>/` has STRETCHES_A_FILE stretches, from n times as many on. */
      files: z.array(z.int()),
      /** Events of the tallest bar of each lane. */
      tallest: z.array(z.int()),
    }),
  ),
  /** The attributes by which sources say where something was. Not there: nor is `by-place/`, as in data that were published before. */
  placeAttributes: z.optional(z.array(id)),
  /** Of each file of columns the first and the last instant at which a mark stands, UTC milliseconds; `null`: none does. */
  columnMarks: z.array(z.nullable(z.tuple([z.number(), z.number()]))),
})

/** `<dossier>/bars/<stepDays>/<n>.json`: events by lane in stretches of time. */
export const barsSchema = z.object({
  version,
  dossier: id,
  /** In the order of the lanes. */ lanes: z.array(z.array(bar)),
})

/** `<dossier>/source-names.json`: what all sources with a claim are called, in the order by which `by-source/` numbers them. */
export const sourceNamesSchema = z.object({ version, dossier: id, sources: z.array(indexSource) })

/** The folders of a packed dossier. */
export const PACKED_FOLDERS = [
  'packs',
  'heads',
  'whole',
  'ids',
  'columns',
  'bars',
  'search',
  'said',
  'by-place',
  ...FACETS_IN_FILES.map((facet) => `by-${facet}` as const),
] as const

export type Packed = z.infer<typeof packedSchema>
export type SourceNames = z.infer<typeof sourceNamesSchema>
export type BarsFile = z.infer<typeof barsSchema>
export type Bar = z.infer<typeof bar>

/** The file of ids in which an id stands. */
export function idFileOf(event: string, idFiles: number): number {
  return hashOfText(event) % idFiles
}

/** FNV-1a, 32 bits, over its UTF-16 units. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The numbers of files that are written as `[first, how many]`. */
export function* numbersOfRuns(runs: readonly (readonly [first: number, count: number])[]): Generator<number> {
  for (const [first, count] of runs) for (let number = first; number < first + count; number++) yield number
}

/** The same bars in stretches that are so many times as long. */
export function joinBars(bars: readonly Bar[], times: number): Bar[] {
  const sums: Bar[] = []
  for (const [at, ...counts] of bars) {
    const stretch = Math.floor(at / times)
    let sum = sums.at(-1)
    if (sum?.[0] !== stretch) sums.push((sum = [stretch, 0, 0, 0]))
    sum[1] += counts[0]
    sum[2] += counts[1]
    sum[3] += counts[2]
  }
  return sums
}
