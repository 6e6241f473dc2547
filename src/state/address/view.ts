import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../domain/calendar-day.ts'
import { type Facet, FACETS } from '../../selection/facet-filter.ts'
import {
  appendComparisonView,
  COMPARISON_PARAMS,
  type ComparisonView,
  EMPTY_COMPARISON_VIEW,
  parseComparisonView,
} from './comparison-view.ts'
import type { Drop, DroppedParam } from './dropped-param.ts'
import {
  appendDisagreementView,
  DISAGREEMENT_PARAMS,
  type DisagreementView,
  EMPTY_DISAGREEMENT_VIEW,
  parseDisagreementView,
} from './disagreement-view.ts'
import { isForeignParam } from './foreign-params.ts'
import {
  appendSourceListView,
  EMPTY_SOURCE_LIST_VIEW,
  parseSourceListView,
  SOURCE_LIST_PARAMS,
  type SourceListView,
} from './source-list-view.ts'

/** What of a view is shared by its link, besides the path and the hash. */
export interface View {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  readonly onlyDisputed: boolean
  readonly text: string
  /** The days that the timeline shows; `null`: those that the dossier opens on. */
  readonly window: ViewWindow | null
  /** The day on which all is shown as it was known then; `null`: as it is known today. */
  readonly knownOn: CalendarDay | null
  /** Filters and order of the page of all disagreements. */
  readonly disagreements: DisagreementView
  /** Search and order of the index of the sources. */
  readonly sources: SourceListView
  /** How the comparison of an event is laid out. */
  readonly comparison: ComparisonView
}

export interface ViewWindow {
  readonly from: CalendarDay
  readonly to: CalendarDay
}

export const EMPTY_VIEW: View = {
  chosen: { kind: [], country: [], actor: [], source: [] },
  onlyDisputed: false,
  text: '',
  window: null,
  knownOn: null,
  disagreements: EMPTY_DISAGREEMENT_VIEW,
  sources: EMPTY_SOURCE_LIST_VIEW,
  comparison: EMPTY_COMPARISON_VIEW,
}

const MAX_TEXT_LENGTH = 200
const KNOWN_PARAMS: ReadonlySet<string> = new Set([
  ...FACETS,
  'disputed',
  'q',
  'from',
  'to',
  'known-on',
  ...DISAGREEMENT_PARAMS,
  ...SOURCE_LIST_PARAMS,
  ...COMPARISON_PARAMS,
])

/**
 * Reads a view from a query string. What cannot be used is dropped and listed; the rest stands.
 * @example parseView('kind=strike&kind=report&disputed=1&from=2023-12-01&to=2024-06-30')
 */
export function parseView(search: string): { view: View; dropped: DroppedParam[] } {
  const params = new URLSearchParams(search)
  const dropped: DroppedParam[] = []
  const drop: Drop = (name, value, why) => void dropped.push({ name, value, why })

  const chosen: Record<Facet, string[]> = { kind: [], country: [], actor: [], source: [] }
  for (const facet of FACETS) {
    for (const id of new Set(params.getAll(facet))) {
      if (id === '') drop(facet, id, { code: 'empty' })
      else chosen[facet].push(id)
    }
  }

  const disputed = params.get('disputed')
  if (disputed !== null && disputed !== '1') drop('disputed', disputed, { code: 'not-among', known: ['1'] })

  let text = params.get('q') ?? ''
  if (text.length > MAX_TEXT_LENGTH) {
    drop('q', text, { code: 'too-long', most: MAX_TEXT_LENGTH })
    text = ''
  }

  for (const name of new Set(params.keys())) {
    if (!KNOWN_PARAMS.has(name) && !isForeignParam(name)) drop(name, params.get(name) ?? '', { code: 'unknown-param' })
  }

  const window = parseWindow(params, drop)
  const knownOnText = params.get('known-on')
  const knownOn = knownOnText === null ? null : parseIsoDay(knownOnText)
  if (knownOnText !== null && knownOn === null) drop('known-on', knownOnText, { code: 'not-a-day' })
  const disagreements = parseDisagreementView(params, drop)
  const sources = parseSourceListView(params, drop)
  const comparison = parseComparisonView(params, drop)
  const onlyDisputed = disputed === '1'
  return { view: { chosen, onlyDisputed, text, window, knownOn, disagreements, sources, comparison }, dropped }
}

function parseWindow(params: URLSearchParams, drop: Drop): ViewWindow | null {
  const [fromText, toText] = [params.get('from'), params.get('to')]
  const from = fromText === null ? null : parseIsoDay(fromText)
  const to = toText === null ? null : parseIsoDay(toText)
  if (fromText !== null && from === null) drop('from', fromText, { code: 'not-a-day' })
  if (toText !== null && to === null) drop('to', toText, { code: 'not-a-day' })
  if (from === null || to === null) {
    if (from !== null && toText === null) drop('from', fromText ?? '', { code: 'lacks', param: 'to' })
    if (to !== null && fromText === null) drop('to', toText ?? '', { code: 'lacks', param: 'from' })
    return null
  }
  if (to < from) {
    drop('to', toText ?? '', { code: 'before-from' })
    return null
  }
  return { from, to }
}

/** The query string of a view, without `?`; empty for the view that a dossier opens on. The inverse of {@link parseView}. */
export function formatView(view: View): string {
  const params = new URLSearchParams()
  for (const facet of FACETS) for (const id of view.chosen[facet]) params.append(facet, id)
  if (view.onlyDisputed) params.append('disputed', '1')
  if (view.text !== '') params.append('q', view.text)
  if (view.window) {
    params.append('from', formatIsoDay(view.window.from))
    params.append('to', formatIsoDay(view.window.to))
  }
  if (view.knownOn !== null) params.append('known-on', formatIsoDay(view.knownOn))
  appendDisagreementView(params, view.disagreements)
  appendSourceListView(params, view.sources)
  appendComparisonView(params, view.comparison)
  return params.toString()
}

/** Whether the view leaves any event out. */
export function isFiltering(view: View): boolean {
  return view.onlyDisputed || view.text.trim() !== '' || FACETS.some((facet) => view.chosen[facet].length > 0)
}

/** Whether the view leaves any disagreement out. Whether an event is disputed is no question there. */
export function isFilteringDisagreements(view: View): boolean {
  const { difference, attributes, verdicts, natures } = view.disagreements
  const narrows = difference !== null || attributes.length > 0 || verdicts.length > 0 || natures.length > 0
  return narrows || isFiltering({ ...view, onlyDisputed: false })
}

/** A view with one choice of a facet added, or taken back. */
export function toggleChoice(view: View, facet: Facet, id: string): View {
  const before = view.chosen[facet]
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
  return { ...view, chosen: { ...view.chosen, [facet]: after } }
}

/** A view without any filter; its window, the day of what was known, its orders, how sources are listed and compared, stay. */
export function clearFilters({ window, knownOn, disagreements: { order }, sources, comparison }: View): View {
  return { ...EMPTY_VIEW, window, knownOn, disagreements: { ...EMPTY_DISAGREEMENT_VIEW, order }, sources, comparison }
}
