import type { Drop } from './dropped-param.ts'

/** Orders of the sources; the first is that of an address that names none. */
export const SOURCE_ORDERS = ['first', 'outlet', 'date', 'claims', 'cited', 'differs'] as const
export type SourceOrder = (typeof SOURCE_ORDERS)[number]

/** What the index of the sources adds to the view of a dossier. */
export interface SourceListView {
  /** Words that outlet, title or language must have; empty lets every source through. */
  readonly find: string
  readonly sort: SourceOrder
}

export const EMPTY_SOURCE_LIST_VIEW: SourceListView = { find: '', sort: 'first' }

export const SOURCE_LIST_PARAMS = ['find', 'sort'] as const

export const MAX_FIND_LENGTH = 200

/** Reads these parameters from a query string. @example find=yonhap&sort=cited */
export function parseSourceListView(params: URLSearchParams, drop: Drop): SourceListView {
  const sortText = params.get('sort')
  const sort = SOURCE_ORDERS.find((order) => order === sortText)
  if (sortText !== null && !sort) drop('sort', sortText, { code: 'not-among', known: SOURCE_ORDERS })
  const find = params.get('find') ?? ''
  const isLong = find.length > MAX_FIND_LENGTH
  if (isLong) drop('find', find, { code: 'too-long', most: MAX_FIND_LENGTH })
  return { find: isLong ? '' : find, sort: sort ?? SOURCE_ORDERS[0] }
}

/** Writes them behind those that are there: the inverse of {@link parseSourceListView}. */
export function appendSourceListView(params: URLSearchParams, { find, sort }: SourceListView): void {
  if (find !== '') params.append('find', find)
  if (sort !== SOURCE_ORDERS[0]) params.append('sort', sort)
}
