import type { Asked } from '../pages/served.ts'
import type { ServedResult } from '../served/measure-served.ts'
import type { SizeResult } from './bench-results.ts'
import type { Target } from './check-targets.ts'
import { type Outcome, valueOf } from './outcome.ts'

/** What is aimed at of the largest dossier. */
const LARGEST = 1_000_000
const MOST_MARKS_MS = 1500
const MOST_MARKS_KB = 400
const MOST_HEAP_MB = 200
const MOST_FRAME_RATIO = 1.2
const MOST_FILTER_MS = 100
const MOST_LINK_KB = 100

/** What a reader of a million events may wait for. */
export function checkServed(sizes: readonly SizeResult[]): Target[] {
  const found = valueOf(sizes.find(({ events }) => events === LARGEST)?.served)
  const check = (what: string, most: number, unit: string, of: (served: ServedResult) => number): Target => ({
    what: `1,000,000 events on a server: ${what} at most ${most} ${unit}`,
    measured: found ? `${digits(of(found), most)} ${unit}` : '',
    met: found ? of(found) <= most : null,
  })
  return [
    check('first marks after', MOST_MARKS_MS, 'ms', ({ firstMarksMs }) => firstMarksMs),
    check('data before them', MOST_MARKS_KB, 'kB', ({ beforeMarks }) => beforeMarks.kB),
    check('heap and arrays, with a filter', MOST_HEAP_MB, 'MB', ({ heapMb, filter }) =>
      Math.max(heapMb, filter.heapMb),
    ),
    check("p95 frame against an empty page's", MOST_FRAME_RATIO, '×', (one) => one.frameMs / one.emptyFrameMs),
    check("a filter's first answer after", MOST_FILTER_MS, 'ms', ({ filter }) => filter.firstMs),
    check('a link to an event', MOST_LINK_KB, 'kB', ({ eventLink }) => eventLink.kB),
  ]
}

/** Small dossiers are one file; of larger ones comes what is looked at. */
export function servedTables(
  sizes: readonly SizeResult[],
): { readonly title: string; readonly head: string[]; readonly rows: string[][] }[] {
  if (sizes.every(({ served }) => served.kind === 'skipped')) return []
  const toTable = (title: string, head: string[], cells: (served: ServedResult) => string[]) => ({
    title,
    head,
    rows: sizes.map(({ events, served }) => {
      const found = valueOf(served)
      const row = found ? cells(found) : [whyNot(served)]
      return [events.toLocaleString('en'), ...row, ...head.slice(row.length + 1).map(() => '–')]
    }),
  })
  return [
    toTable(
      'On a server: what is asked for, requests and kB (gzip)',
      ['events', 'before the first marks', 'timeline at rest', 'another month', 'a country', 'a link to an event'],
      ({ beforeMarks, atRest, month, filter, eventLink }) =>
        [beforeMarks, atRest, month, filter, eventLink].map(formatAsked),
    ),
    toTable(
      'On a server: how long it takes, ms, and what it holds, MB',
      [
        'events',
        'first marks',
        'p95 frame / empty page',
        'longest task after',
        'a country, first / exact',
        'an event',
        'heap and arrays, with a country',
      ],
      (one) => [
        `${digits(one.firstMarksMs, 100)} (${one.drew})`,
        (one.frameMs / one.emptyFrameMs).toFixed(2),
        digits(one.longestTaskMs, 100),
        `${digits(one.filter.firstMs, 100)} / ${digits(one.filter.exactMs, 100)}`,
        digits(one.eventLink.shownMs, 100),
        `${digits(one.heapMb, 100)}, ${digits(one.filter.heapMb, 100)}`,
      ],
    ),
  ]
}

function whyNot(served: Outcome<ServedResult>): string {
  return served.kind === 'failed' ? `failed: ${served.why}` : served.kind
}

function formatAsked({ requests, kB }: Asked): string {
  return `${requests}, ${digits(kB, 100)}`
}

/** In whole numbers, but for what is compared with a few. */
function digits(value: number, most: number): string {
  return most < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')
}
