import type { Drop } from './dropped-param.ts'

/** How the comparison of an event is laid out; the first is that of an address that names none. */
export const COMPARISON_LAYOUTS = ['reading', 'source'] as const
export type ComparisonLayout = (typeof COMPARISON_LAYOUTS)[number]

/** What the comparison of an event adds to the view of a dossier. */
export interface ComparisonView {
  /** Columns by what is said, or a card for each source. */
  readonly by: ComparisonLayout
}

export const EMPTY_COMPARISON_VIEW: ComparisonView = { by: 'reading' }

export const COMPARISON_PARAMS = ['by'] as const

/** Reads these parameters from a query string. @example by=source */
export function parseComparisonView(params: URLSearchParams, drop: Drop): ComparisonView {
  const text = params.get('by')
  const by = COMPARISON_LAYOUTS.find((layout) => layout === text)
  if (text !== null && !by) drop('by', text, { code: 'not-among', known: COMPARISON_LAYOUTS })
  return { by: by ?? COMPARISON_LAYOUTS[0] }
}

/** Writes them behind those that are there: the inverse of {@link parseComparisonView}. */
export function appendComparisonView(params: URLSearchParams, { by }: ComparisonView): void {
  if (by !== COMPARISON_LAYOUTS[0]) params.append('by', by)
}
