import { type CalendarDay, DAY_MS, dayOfMs, formatIsoDay, parseIsoDay, startMsOf } from '../../domain/calendar-day.ts'
import { formatTime, type InstantRange, MINUTE_MS } from '../../domain/time/instant-range.ts'
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
import { parseWithout } from './without-view.ts'

/** What stands beside the timeline while no event is open; the first is that of an address that names none. */
export const BESIDE = ['disputes', 'list', 'map'] as const
export type Beside = (typeof BESIDE)[number]

/** What of a view is shared by its link, besides the path and the hash. */
export interface View {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  readonly onlyDisputed: boolean
  readonly text: string
  /** What the timeline shows; `null`: those that the dossier opens on. */
  readonly window: ViewWindow | null
  /** The day on which all is shown as it was known then; `null`: as it is known today. */
  readonly knownOn: CalendarDay | null
  /** What is taken out, as `formatTakenOut` names it: nothing that is shown rests on it. */
  readonly without: readonly string[]
  /** The day of the release that is shown; `null`: what is published now. */
  readonly release: string | null
  /** Filters and order of the page of all disagreements. */
  readonly disagreements: DisagreementView
  /** Search and order of the index of the sources. */
  readonly sources: SourceListView
  /** How the comparison of an event is laid out. */
  readonly comparison: ComparisonView
  readonly beside: Beside
}

/** The days of a window, and its instants where it is too short to be told by days. */
export interface ViewWindow {
  readonly from: CalendarDay
  readonly to: CalendarDay
  /** Whole minutes, UTC milliseconds. */
  readonly instants?: InstantRange
}

export const EMPTY_VIEW: View = {
  chosen: { kind: [], country: [], actor: [], source: [] },
  onlyDisputed: false,
  text: '',
  window: null,
  knownOn: null,
  without: [],
  release: null,
  disagreements: EMPTY_DISAGREEMENT_VIEW,
  sources: EMPTY_SOURCE_LIST_VIEW,
  comparison: EMPTY_COMPARISON_VIEW,
  beside: BESIDE[0],
}

const MAX_TEXT_LENGTH = 200
export const KNOWN_PARAMS: ReadonlySet<string> = new Set([
  ...FACETS,
  'disputed',
  'q',
  'from',
  'to',
  'known-on',
  'without',
  'release',
  'beside',
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
  const readDay = (name: string): CalendarDay | null => {
    const value = params.get(name)
    const day = value === null ? null : parseIsoDay(value)
    if (value !== null && day === null) drop(name, value, { code: 'not-a-day' })
    return day
  }
  const knownOn = readDay('known-on')
  const without = parseWithout(params, drop)
  const release = readDay('release') === null ? null : params.get('release')
  const disagreements = parseDisagreementView(params, drop)
  const sources = parseSourceListView(params, drop)
  const comparison = parseComparisonView(params, drop)
  const besideText = params.get('beside')
  const beside = BESIDE.find((one) => one === besideText)
  if (besideText !== null && !beside) drop('beside', besideText, { code: 'not-among', known: BESIDE })
  const onlyDisputed = disputed === '1'
  const own = { release, disagreements, sources, comparison, beside: beside ?? BESIDE[0] }
  return { view: { chosen, onlyDisputed, text, window, knownOn, without, ...own }, dropped }
}

function parseWindow(params: URLSearchParams, drop: Drop): ViewWindow | null {
  const [fromText, toText] = [params.get('from'), params.get('to')]
  const [from, to] = [readEnd(fromText), readEnd(toText)]
  if (fromText !== null && from === null) drop('from', fromText, { code: 'not-a-day' })
  if (toText !== null && to === null) drop('to', toText, { code: 'not-a-day' })
  if (from === null || to === null) {
    if (from !== null && toText === null) drop('from', fromText ?? '', { code: 'lacks', param: 'to' })
    if (to !== null && fromText === null) drop('to', toText ?? '', { code: 'lacks', param: 'from' })
    return null
  }
  const [start, end] = [from.startMs, to.isTime ? to.startMs : to.startMs + DAY_MS]
  if (end <= start) {
    drop('to', toText ?? '', { code: 'before-from' })
    return null
  }
  return from.isTime || to.isTime ? toTimedWindow(start, end) : { from: dayOfMs(start), to: dayOfMs(end - 1) }
}

/** A day, or a time of one in UTC: `2017-11-28`, `2017-11-28T18:00`; `null` of what is neither. */
function readEnd(text: string | null): { readonly startMs: number; readonly isTime: boolean } | null {
  const [, dayText = '', hours, minutes] = /^([^T]+)(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text ?? '') ?? []
  const day = parseIsoDay(dayText)
  if (day === null) return null
  return {
    startMs: startMsOf(day) + (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS,
    isTime: hours !== undefined,
  }
}

/** A window that is told to the minute: every minute of which it shows a part. */
export function toTimedWindow(startMs: number, endMs: number): ViewWindow {
  const [first, last] = [Math.floor(Math.round(startMs) / MINUTE_MS), Math.ceil(Math.round(endMs) / MINUTE_MS)]
  const instants = { startMs: first * MINUTE_MS, endMs: last * MINUTE_MS }
  return { from: dayOfMs(instants.startMs), to: dayOfMs(instants.endMs - 1), instants }
}

/** The query string of a view, without `?`; empty for the view that a dossier opens on. The inverse of {@link parseView}. */
export function formatView(view: View): string {
  const params = new URLSearchParams()
  for (const facet of FACETS) for (const id of view.chosen[facet]) params.append(facet, id)
  if (view.onlyDisputed) params.append('disputed', '1')
  if (view.text !== '') params.append('q', view.text)
  if (view.window) {
    const { from, to, instants } = view.window
    params.append('from', instants ? formatMinute(instants.startMs) : formatIsoDay(from))
    params.append('to', instants ? formatMinute(instants.endMs) : formatIsoDay(to))
  }
  if (view.knownOn !== null) params.append('known-on', formatIsoDay(view.knownOn))
  for (const text of view.without) params.append('without', text)
  if (view.release !== null) params.append('release', view.release)
  appendDisagreementView(params, view.disagreements)
  appendSourceListView(params, view.sources)
  appendComparisonView(params, view.comparison)
  if (view.beside !== BESIDE[0]) params.append('beside', view.beside)
  return params.toString()
}

/** `2017-11-28T18:00`. */
function formatMinute(ms: number): string {
  return `${formatIsoDay(dayOfMs(ms))}T${formatTime(ms)}`
}

/** Whether the view leaves any event out. */
export function isFiltering(view: View): boolean {
  return view.onlyDisputed || view.text.trim() !== '' || FACETS.some((facet) => view.chosen[facet].length > 0)
}

/** Whether the view leaves any disagreement out. Whether an event is disputed is no question there. */
export function isFilteringDisagreements(view: View): boolean {
  const { difference, attributes, verdicts, natures, onlyCopied } = view.disagreements
  const narrows =
    difference !== null || attributes.length > 0 || verdicts.length > 0 || natures.length > 0 || onlyCopied
  return narrows || isFiltering({ ...view, onlyDisputed: false })
}

/** A view with other choices of one facet. */
export function withChosen(view: View, facet: Facet, ids: readonly string[]): View {
  return { ...view, chosen: { ...view.chosen, [facet]: ids } }
}

/** A view with one choice of a facet added, or taken back. */
export function toggleChoice(view: View, facet: Facet, id: string): View {
  const before = view.chosen[facet]
  return withChosen(view, facet, before.includes(id) ? before.filter((other) => other !== id) : [...before, id])
}

/**
 * A view without any filter; its window, the day of what was known, what is taken out, its orders, how sources are listed
 * and compared, stay.
 */
export function clearFilters(view: View): View {
  const { chosen, onlyDisputed, text } = EMPTY_VIEW
  const { order } = view.disagreements
  return { ...view, chosen, onlyDisputed, text, disagreements: { ...EMPTY_DISAGREEMENT_VIEW, order } }
}
