import type { OpenListedSource } from '../../contract/opened/open-sources.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import type { OriginCount } from '../../domain/compare/origin-count.ts'
import { countOrigins } from '../../domain/compare/origins.ts'
import type { SourceOrder } from '../../state/address/source-list-view.ts'
import { sourcesWords } from '../../words/sections/sources/sources-words.ts'
import { words } from '../../words/words.ts'
import { toOutletParts } from './outlet-parts.ts'

/** Sources that stand together in a list, under a heading. Neighbours that share no heading with others have none. */
export interface SourceGroup {
  readonly heading: string | null
  /** `20 sources, 12 independent origins`; empty without a heading. */
  readonly support: string
  readonly sources: readonly OpenListedSource[]
}

/** How many other sources go back to each source, by its id. */
export function countDependents(
  sources: readonly Pick<OpenListedSource, 'id' | 'roots'>[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { id, roots } of sources) {
    for (const root of new Set(roots.map(({ source }) => source))) {
      if (root !== id) found.set(root, (found.get(root) ?? 0) + 1)
    }
  }
  return found
}

/**
 * Sorts sources and groups them by outlet, by month, or by bands of a number.
 * @param dependents how many other sources go back to each
 */
export function groupSources(
  sources: readonly OpenListedSource[],
  order: SourceOrder,
  dependents: ReadonlyMap<string, number> = new Map(),
): SourceGroup[] {
  const entries = sources.map((source) => ({
    source,
    outlet: toOutletParts(source.outlet).name,
    day: firstDayOf(source),
  }))
  type Entry = (typeof entries)[number]
  const byOutlet = (a: Entry, b: Entry) => a.outlet.localeCompare(b.outlet, words.languageTag, { sensitivity: 'base' })
  const byDay = (a: Entry, b: Entry) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0
  const byId = (a: Entry, b: Entry) => (a.source.id < b.source.id ? -1 : 1)
  if (order === 'outlet') {
    entries.sort((a, b) => byOutlet(a, b) || byDay(a, b) || byId(a, b))
    return joinLoners(
      inRuns(
        entries,
        ({ outlet }) => outlet.toLowerCase(),
        ({ outlet }) => outlet,
      ),
    )
  }
  if (order === 'date') {
    entries.sort((a, b) => byDay(a, b) || byOutlet(a, b) || byId(a, b))
    return inRuns(
      entries,
      ({ day }) => sourcesWords.month(day),
      ({ day }) => sourcesWords.month(day),
    )
  }
  const of = order === 'first' ? ({ id }: OpenListedSource) => dependents.get(id) ?? 0 : NUMBERS[order]
  const heading = sourcesWords.bands[order]
  entries.sort((a, b) => of(b.source) - of(a.source) || byOutlet(a, b) || byDay(a, b) || byId(a, b))
  const headingOf = ({ source }: Entry) => heading(bandOf(of(source)))
  return inRuns(entries, headingOf, headingOf)
}

/** How many independent origins sources have together. */
export function originsOf(sources: readonly Pick<OpenListedSource, 'roots'>[]): OriginCount {
  return countOrigins(sources.flatMap(({ roots }) => roots))
}

/** `2 sources, going back to 1 origin`. */
export function sourceSupport(sources: readonly Pick<OpenListedSource, 'roots'>[]): string {
  return sourcesWords.support(sources.length, originsOf(sources))
}

/** Each from its first number to its last; the largest first. */
const BANDS = [
  [20, Infinity],
  [10, 19],
  [5, 9],
  [2, 4],
  [1, 1],
  [0, 0],
] as const

function bandOf(n: number): readonly [least: number, most: number] {
  return BANDS.find(([least]) => n >= least) ?? [0, 0]
}

const NUMBERS: Readonly<
  Record<Exclude<SourceOrder, 'first' | 'outlet' | 'date'>, (source: OpenListedSource) => number>
> = {
  claims: ({ claims }) => claims,
  cited: ({ citedBy }) => citedBy,
  differs: ({ against }) => against,
}

/** The first day on which the source may have been published. */
function firstDayOf({ published }: OpenListedSource): CalendarDay | null {
  const read = published === null ? null : parseFuzzyDate(published)
  return read?.ok ? (read.value.range.earliest ?? read.value.range.latest) : null
}

/** Groups neighbours that have the same key, under the heading of the first. */
function inRuns<E extends { readonly source: OpenListedSource }>(
  entries: readonly E[],
  keyOf: (entry: E) => string,
  headingOf: (entry: E) => string,
): SourceGroup[] {
  const runs: { key: string; heading: string; sources: OpenListedSource[] }[] = []
  for (const entry of entries) {
    const [key, last] = [keyOf(entry), runs.at(-1)]
    if (last?.key === key) last.sources.push(entry.source)
    else runs.push({ key, heading: headingOf(entry), sources: [entry.source] })
  }
  return runs.map(({ heading, sources }) => ({ heading, support: sourceSupport(sources), sources }))
}

/** Outlets with one source each need no heading: such neighbours form one group without a heading. */
function joinLoners(groups: readonly SourceGroup[]): SourceGroup[] {
  const joined: SourceGroup[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (group.sources.length > 1) joined.push(group)
    else if (last?.heading === null)
      joined[joined.length - 1] = { ...last, sources: [...last.sources, ...group.sources] }
    else joined.push({ heading: null, support: '', sources: group.sources })
  }
  return joined
}
