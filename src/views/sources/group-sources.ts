import type { ListedSource } from '../../contract/published-sources.ts'
import { type CalendarDay, civilOf } from '../../domain/calendar-day.ts'
import { monthName } from '../../words/format-date.ts'
import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import { sortedUnique } from '../../domain/compare/reading.ts'
import { supportWords } from '../../words/dispute-words.ts'
import type { SourceOrder } from '../../state/address/source-list-view.ts'
import { toOutletParts } from './outlet-parts.ts'

/** Sources that stand together in a list, under a heading or, where each is by itself, without one. */
export interface SourceGroup {
  readonly heading: string | null
  /** `20 sources, 12 independent origins`; empty without a heading. */
  readonly support: string
  readonly sources: readonly ListedSource[]
}

/** Sorts sources and puts together those of one outlet, one month, or about one number. */
export function groupSources(sources: readonly ListedSource[], order: SourceOrder): SourceGroup[] {
  const entries = sources.map((source) => ({
    source,
    outlet: toOutletParts(source.outlet).name,
    day: firstDayOf(source),
  }))
  type Entry = (typeof entries)[number]
  const byOutlet = (a: Entry, b: Entry) => a.outlet.localeCompare(b.outlet, 'en', { sensitivity: 'base' })
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
      ({ day }) => monthOf(day),
      ({ day }) => monthOf(day),
    )
  }
  const { of, label } = NUMBERS[order]
  entries.sort((a, b) => of(b.source) - of(a.source) || byOutlet(a, b) || byDay(a, b) || byId(a, b))
  const labelOf = ({ source }: Entry) => label(bandOf(of(source)))
  return inRuns(entries, labelOf, labelOf)
}

/** `2 sources, 1 origin`. */
export function toSourceSupport(sources: readonly Pick<ListedSource, 'origins'>[]): string {
  const origins = sortedUnique(sources.flatMap((source) => source.origins)).length
  return supportWords(sources.length, origins)
}

type Band = readonly [least: number, most: number]
const BANDS: readonly Band[] = [
  [20, Infinity],
  [10, 19],
  [5, 9],
  [2, 4],
  [1, 1],
  [0, 0],
]

function bandOf(n: number): Band {
  return BANDS.find(([least]) => n >= least) ?? [0, 0]
}

function rangeOf([least, most]: Band): string {
  if (least === most) return String(least)
  return most === Infinity ? `${least} or more` : `${least} to ${most}`
}

const NUMBERS: Readonly<
  Record<
    Exclude<SourceOrder, 'outlet' | 'date'>,
    { of: (source: ListedSource) => number; label: (band: Band) => string }
  >
> = {
  claims: {
    of: ({ claims }) => claims,
    label: (band) => (band[0] === 0 ? 'No claim' : band[1] === 1 ? '1 claim' : `${rangeOf(band)} claims`),
  },
  cited: {
    of: ({ citedBy }) => citedBy,
    label: (band) =>
      band[0] === 0 ? 'Cited by none' : band[1] === 1 ? 'Cited by 1 source' : `Cited by ${rangeOf(band)} sources`,
  },
  differs: {
    of: ({ against }) => against,
    label: (band) =>
      band[0] === 0
        ? 'Nowhere against the editors’ reading'
        : `Against the editors’ reading ${band[1] === 1 ? 'once' : `${rangeOf(band)} times`}`,
  },
}

/** The first day on which it may have been published. */
function firstDayOf({ published }: ListedSource): CalendarDay | null {
  const read = published === null ? null : parseFuzzyDate(published)
  return read?.ok ? (read.value.range.earliest ?? read.value.range.latest) : null
}

function monthOf(day: CalendarDay | null): string {
  if (day === null) return 'No date known'
  const { year, month } = civilOf(day)
  return `${monthName(month)} ${year}`
}

/** Neighbours with one key, under the heading of the first. */
function inRuns<E extends { readonly source: ListedSource }>(
  entries: readonly E[],
  keyOf: (entry: E) => string,
  headingOf: (entry: E) => string,
): SourceGroup[] {
  const runs: { key: string; heading: string; sources: ListedSource[] }[] = []
  for (const entry of entries) {
    const [key, last] = [keyOf(entry), runs.at(-1)]
    if (last?.key === key) last.sources.push(entry.source)
    else runs.push({ key, heading: headingOf(entry), sources: [entry.source] })
  }
  return runs.map(({ heading, sources }) => ({ heading, support: toSourceSupport(sources), sources }))
}

/** Outlets with one source each need no heading: neighbours stand together without one. */
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
