import type { BenchResults, SizeResult } from './bench-results.ts'
import { checkTargets, emptyP95Ms } from './check-targets.ts'
import { formatSetUp } from '../compare-set-ups.ts'
import type { FilteringResult, MovingResult } from '../measure-subject.ts'
import { type Outcome, valueOf } from './outcome.ts'
import { servedTables } from './served-tables.ts'
import { throttledTables } from './throttled-tables.ts'

/** The results as Markdown: the machine, the targets, and a table for each thing that is measured. */
export function formatTables(results: BenchResults): string {
  const { machine, sizes, setUps, throttled, runs, seed, day } = results
  const about = [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB; Node ${machine.node}, Chromium ${machine.chromium};`,
    `load before: ${machine.loadBefore.toFixed(1)}. ${day}, seed ${seed}, ours: medians of ${runs} up to 100,000 events.`,
  ]
  return [
    about.join('\n'),
    '### Targets',
    table(
      ['target', 'measured', ''],
      checkTargets(results).map(({ what, measured, met }) => [
        what,
        measured,
        met === null ? 'not measured' : met ? 'met' : 'missed',
      ]),
    ),
    ...movingTables(sizes),
    ...filteringTables(sizes),
    ...throttled.flatMap(throttledTables).flatMap(({ title, head, rows }) => [`### ${title}`, table(head, rows)]),
    ...memoryAndPipelineTables(sizes),
    ...servedTables(sizes).flatMap(({ title, head, rows }) => [`### ${title}`, table(head, rows)]),
    ...(setUps.length === 0
      ? []
      : [
          '### vis-timeline alone at 2,000 events, first items painted, ms',
          table(
            ['set-up', 'painted'],
            setUps.map(({ setUp, paintedMs }) => [formatSetUp(setUp), cell(paintedMs, whole)]),
          ),
        ]),
  ].join('\n\n')
}

/** From opening to moving. */
function movingTables(sizes: readonly SizeResult[]): string[] {
  return [
    '### From data in memory to the first items painted, ms',
    table(
      ['events', 'in the opening window', 'ours', 'raw', 'ours / raw', 'set-up of raw'],
      sizes.map(({ events, ours, raw, rawSetUp }) => [
        whole(events),
        whole(valueOf(ours.opening)?.inWindow ?? valueOf(raw.opening)?.inWindow),
        cell(ours.opening, ({ paintedMs, drew }) => whole(paintedMs) + (drew === 'bars' ? ' (bars)' : '')),
        cell(raw.opening, ({ paintedMs }) => whole(paintedMs)),
        ratio(valueOf(ours.opening)?.paintedMs, valueOf(raw.opening)?.paintedMs),
        rawSetUp ? formatSetUp(rawSetUp) : '–',
      ]),
    ),
    '### Frames while panning and zooming, ms: p50 / p95 / longest',
    table(
      ['events', 'ours', 'raw', 'empty page', 'p95, ours / raw', 'p95, ours / empty'],
      sizes.map(({ events, ours, raw, empty }) => [
        whole(events),
        cell(ours.moving, formatFrames),
        cell(raw.moving, formatFrames),
        cell(empty.moving, formatFrames),
        ratio(valueOf(ours.moving)?.p95Ms, valueOf(raw.moving)?.p95Ms),
        ratio(valueOf(ours.moving)?.p95Ms, emptyP95Ms(sizes) ?? undefined),
      ]),
    ),
    '### Work in a frame while panning and zooming, ms: p50 / p95; and what stands on the page',
    table(
      ['events', 'ours', 'raw', 'p95, ours / raw', 'elements, ours', 'elements, raw', 'elements in our page'],
      sizes.map(({ events, ours, raw }) => [
        whole(events),
        beside(ours.moving, formatWork),
        beside(raw.moving, formatWork),
        ratio(valueOf(ours.moving)?.workP95Ms, valueOf(raw.moving)?.workP95Ms),
        formatElements(ours),
        formatElements(raw),
        beside(ours.opening, ({ pageElements }) => whole(pageElements)),
      ]),
    ),
  ]
}

function filteringTables(sizes: readonly SizeResult[]): string[] {
  return [
    '### From a change of the filters to its paint, ms: p50 / p95, longest frame',
    table(
      ['events', 'ours', 'raw', 'p95, ours / raw', 'way of raw'],
      sizes.map(({ events, ours, raw }) => [
        whole(events),
        cell(ours.filtering, formatFilter),
        cell(raw.filtering, formatFilter),
        ratio(valueOf(ours.filtering)?.p95Ms, valueOf(raw.filtering)?.p95Ms),
        beside(raw.filtering, ({ way }) => way),
      ]),
    ),
  ]
}

function memoryAndPipelineTables(sizes: readonly SizeResult[]): string[] {
  return [
    '### Heap after opening, MB',
    table(
      ['events', 'ours', 'raw', 'ours / raw', 'empty page'],
      sizes.map(({ events, ours, raw, empty }) => [
        whole(events),
        beside(ours.opening, ({ heapMb }) => heapMb.toFixed(1)),
        beside(raw.opening, ({ heapMb }) => heapMb.toFixed(1)),
        ratio(valueOf(ours.opening)?.heapMb, valueOf(raw.opening)?.heapMb),
        beside(empty.opening, ({ heapMb }) => heapMb.toFixed(1)),
      ]),
    ),
    '### The pipeline: `dossier build`, whole commands, s',
    table(
      ['events', 'claims', 'of', 'first', 'claims a second', 'most memory, GB', 'one value changed', 'nothing changed'],
      sizes.map(({ events, pipeline }) => [
        whole(events),
        cell(pipeline, ({ claims }) => whole(claims)),
        beside(pipeline, ({ form, writtenMb }) => `${tenth(writtenMb)} MB ${form}`),
        beside(pipeline, ({ seconds }) => tenth(seconds)),
        beside(pipeline, ({ seconds, claims }) => whole(claims / seconds)),
        beside(pipeline, ({ memoryMb }) => (memoryMb === null ? '–' : tenth(memoryMb / 1000))),
        beside(pipeline, ({ changedSeconds }) => tenth(changedSeconds)),
        beside(pipeline, ({ unchangedSeconds }) => tenth(unchangedSeconds)),
      ]),
    ),
    '### What it publishes',
    table(
      ['events', 'sources', 'files', 'MB', 'kB an event'],
      sizes.map(({ events, pipeline }) => [
        whole(events),
        beside(pipeline, ({ sources }) => whole(sources)),
        beside(pipeline, ({ files }) => whole(files)),
        beside(pipeline, ({ publishedMb }) => tenth(publishedMb)),
        beside(pipeline, ({ publishedMb }) => tenth((publishedMb * 1000) / events)),
      ]),
    ),
  ]
}

/** Time ran out in the first frame. */
const NO_FRAME = 'no frame in its time'

function formatFrames({ p50Ms, p95Ms, longestMs, wasCut }: MovingResult): string {
  if (Number.isNaN(p50Ms)) return NO_FRAME
  return `${tenth(p50Ms)} / ${tenth(p95Ms)} / ${whole(longestMs)}${wasCut ? CUT : ''}`
}

function formatWork({ workP50Ms, workP95Ms, wasCut }: MovingResult): string {
  if (Number.isNaN(workP50Ms)) return NO_FRAME
  return `${tenth(workP50Ms)} / ${tenth(workP95Ms)}${wasCut ? CUT : ''}`
}

function formatFilter({ p50Ms, p95Ms, longestFrameMs, wasCut }: FilteringResult): string {
  return `${whole(p50Ms)} / ${whole(p95Ms)}, ${whole(longestFrameMs)}${wasCut ? CUT : ''}`
}

const CUT = ', cut short'

/** At the opening, and the most that stood there after any part of the script. */
function formatElements({ opening, moving }: SizeResult['ours']): string {
  return beside(opening, ({ elements }) => {
    const most = valueOf(moving)?.mostElements
    return most === undefined ? whole(elements) : `${whole(elements)}, most ${whole(most)}`
  })
}

function cell<T>(outcome: Outcome<T>, format: (value: T) => string): string {
  switch (outcome.kind) {
    case 'measured':
      return format(outcome.value)
    case 'given-up':
      return `given up after ${whole(outcome.afterMs / 1000)} s`
    case 'refused':
      return `refused: ${outcome.why}`
    case 'failed':
      return `failed: ${outcome.why}`
    case 'skipped':
      return '–'
  }
}

/** As {@link cell}, beside a cell that says already what went wrong. */
function beside<T>(outcome: Outcome<T>, format: (value: T) => string): string {
  return outcome.kind === 'measured' ? format(outcome.value) : '–'
}

function ratio(a: number | undefined, b: number | undefined): string {
  return a === undefined || b === undefined || Number.isNaN(a / b) ? '–' : (a / b).toFixed(2)
}

function whole(value: number | undefined): string {
  return value === undefined ? '–' : Math.round(value).toLocaleString('en')
}

function tenth(value: number): string {
  return value.toFixed(1)
}

/** A Markdown table, its columns as wide as they need be: the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
