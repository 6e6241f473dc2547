import { withoutIsolate } from '../../../domain/text-direction.ts'
import type { OpenListedSource } from '../../../contract/opened/open-sources.ts'
import { toOutletParts } from '../outlet-parts.ts'
import type { SourceGroup } from '../group-sources.ts'

/** A row of the table: a heading, or a source beneath one or without. */
export type TableRow =
  | { readonly group: number; readonly heading: string; readonly support: string }
  | {
      readonly group: number
      readonly source: OpenListedSource
      readonly place: 'grouped' | 'after-group' | 'alone'
    }

/** All rows of a table, from top to bottom. */
export function toTableRows(groups: readonly SourceGroup[]): TableRow[] {
  return groups.flatMap(({ heading, support, sources }, group): TableRow[] => [
    ...(heading === null ? [] : [{ group, heading, support }]),
    ...sources.map((source, at) => ({
      group,
      source,
      place:
        heading !== null ? ('grouped' as const) : at === 0 && group > 0 ? ('after-group' as const) : ('alone' as const),
    })),
  ])
}

/** The rows of each group, in their order. */
export function inGroups(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0]?.group === row.group) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** The first row of each letter with which outlets begin, in order of the rows; `#`: what begins with no letter. */
export function firstOfLetters(rows: readonly TableRow[]): { letter: string; at: number }[] {
  const found: { letter: string; at: number }[] = []
  rows.forEach((row, at) => {
    const letter = letterOf('source' in row ? toOutletParts(row.source.outlet).name : row.heading)
    if (!found.some((one) => one.letter === letter)) found.push({ letter, at })
  })
  return found
}

function letterOf(outlet: string): string {
  const first = withoutIsolate(outlet).normalize('NFD').charAt(0).toUpperCase()
  return /\p{L}/u.test(first) ? first : '#'
}
