import type { Spot } from '../problem.ts'

/** The file in the folder of a dossier that lists every id that was ever published. */
export const REGISTER_NAME = 'published-ids.txt'

export const REGISTERED_SORTS = ['dossier', 'event', 'source'] as const
export type RegisteredSort = (typeof REGISTERED_SORTS)[number]

/** A line of a register. */
export interface RegisteredId {
  readonly sort: RegisteredSort
  readonly id: string
  /** Where the id stands. */
  readonly spot: Spot
}

export interface Register {
  readonly file: string
  /** Without a file nothing was published yet, and there are no entries. */
  readonly isThere: boolean
  /** The comment lines, as they are written. */
  readonly comments: readonly string[]
  /** In the order of their lines. */
  readonly entries: readonly RegisteredId[]
}

/** An entry as it is written: `event un-report-kharkiv-debris`. */
export function registerLine({ sort, id }: Pick<RegisteredId, 'sort' | 'id'>): string {
  return `${sort} ${id}`
}
