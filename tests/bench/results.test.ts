import { describe, expect, test } from 'vitest'
import type { BenchResults, SizeResult } from '../../bench/report/bench-results.ts'
import { checkTargets } from '../../bench/report/check-targets.ts'
import { findFailures } from '../../bench/report/find-failures.ts'
import { formatTables } from '../../bench/report/format-tables.ts'
import { SKIPPED, type SubjectResult } from '../../bench/measure-subject.ts'
import { bounded, combineRuns, measured } from '../../bench/report/outcome.ts'
import { quantile } from '../../bench/report/quantile.ts'
import { readOptions } from '../../bench/read-options.ts'
import { replaceTables } from '../../bench/report/write-docs.ts'

const opening = { drew: 'items', elements: 900, pageElements: 1500, widthPx: 960, inWindow: 80, heapMb: 200 } as const
const moving = {
  p50Ms: 16.7,
  p95Ms: 16.8,
  longestMs: 40,
  workP50Ms: 4,
  workP95Ms: 9,
  mostElements: 1100,
  wasCut: false,
}
const filtering = { way: 'app', p50Ms: 20, p95Ms: 45, longestFrameMs: 50, wasCut: false }

function subject(paintedMs: number, longestMs = 40): SubjectResult {
  return {
    opening: measured({ ...opening, paintedMs }),
    moving: measured({ ...moving, longestMs }),
    filtering: measured(filtering),
  }
}

function size(events: number, given: Partial<SizeResult> = {}): SizeResult {
  return {
    events,
    ours: subject(150),
    raw: SKIPPED,
    rawSetUp: null,
    empty: subject(10),
    pipeline: { kind: 'skipped' },
    served: { kind: 'skipped' },
    ...given,
  }
}

function results(sizes: SizeResult[], throttled: BenchResults['throttled'] = []): BenchResults {
  const setUp = { type: 'point', stack: true, shown: 'redrawn' } as const
  return {
    day: '2026-01-02',
    machine: { cpu: 'A processor', cores: 2, memoryGb: 8, node: '20.0.0', chromium: '150', loadBefore: 0.5 },
    seed: 1,
    runs: 3,
    setUps: [
      { setUp, paintedMs: measured(160) },
      // Faster, and not what counts: it is not documented.
      { setUp: { ...setUp, shown: 'told' }, paintedMs: measured(90) },
    ],
    sizes,
    throttled,
  }
}

describe('the targets', () => {
  test('of a slow CPU are held against vis-timeline alone in the same run, at every size', () => {
    const raw = { ...subject(90), moving: measured({ ...moving, workP95Ms: 8 }) }
    const sizes = [
      { events: 100, ours: subject(150), raw: subject(90), empty: subject(10) },
      { events: 1000, ours: subject(150), raw, empty: subject(10) },
    ]
    const found = results([size(100)], [{ rate: 4, sizes }])
    expect(
      checkTargets(found)
        .slice(-3)
        .map(({ met }) => met),
    ).toEqual([true, false, true])
    const tables = formatTables(found)
    expect(tables).toContain('CPU slowed down 4 times: panning and zooming')
    expect(tables).toContain('1.13')
  })

  test('are met, missed or not measured', () => {
    const verdicts = (sizes: SizeResult[]) =>
      checkTargets(results(sizes))
        .filter(({ what }) => !what.includes('server'))
        .map(({ met }) => met)
    expect(verdicts([size(100_000), size(400_000)])).toEqual([true, true, true, true, true, true])
    expect(verdicts([size(1000)])).toEqual([null, null, null, null, null, null])
    const slow = { ...subject(161), moving: measured({ ...moving, p95Ms: 33.3, mostElements: 2501 }) }
    expect(verdicts([size(100_000, { ours: slow })])).toEqual([false, false, true, false, true, null])
    expect(verdicts([size(400_000, { ours: subject(900, 101) })]).at(-1)).toBe(false)
  })
})

describe('what makes a run worthless', () => {
  test('is ours that did not do it, in time; a peer that takes too long is a result', () => {
    const late = { kind: 'given-up', afterMs: 60_000 } as const
    expect(findFailures(results([size(100, { raw: { ...SKIPPED, opening: late }, pipeline: late })]))).toEqual([])
    const still = { ...subject(100), moving: { kind: 'failed', why: 'zooming in did not show days' } as const }
    expect(findFailures(results([size(100, { ours: still })]))).toEqual([
      '100 events, ours, moving: zooming in did not show days',
    ])
    expect(findFailures(results([size(100, { ours: { ...SKIPPED, opening: late } })]))).toHaveLength(1)
  })
})

test('the tables have a row a size, and say what was given up on', () => {
  const late = { kind: 'given-up', afterMs: 60_000 } as const
  const tables = formatTables(results([size(100), size(10_000, { raw: { ...SKIPPED, opening: late } })]))
  expect(tables.match(/^\| 10,000 /gm)).toHaveLength(7)
  expect(tables.match(/given up after 60 s/g)).toHaveLength(1)
  expect(tables).toContain('16.7 / 16.8 / 40')
  expect(tables).not.toMatch(/undefined|NaN/)
})

test('the app on a server is told of by what it asks for, and how long it takes', () => {
  const asked = (requests: number, kB: number) => ({ requests, kB, missing: [] })
  const served = measured({
    firstMarksMs: 1499.6,
    drew: 'bars' as const,
    beforeMarks: asked(7, 136),
    atRest: asked(86, 3426),
    heapMb: 167,
    longestTaskMs: 0,
    frameMs: 20,
    emptyFrameMs: 16,
    month: asked(5, 131),
    filter: { ...asked(5, 106), firstMs: 101, exactMs: 786, heapMb: 277 },
    eventLink: { ...asked(10, 99), shownMs: 1800, atRest: asked(93, 3408) },
  })
  const tables = formatTables(
    results([size(1_000_000, { served }), size(2000, { served: { kind: 'failed', why: 'no' } })]),
  )
  const rows = tables.split('\n').map((line) => line.split('|').map((text) => text.trim()))
  expect(rows).toContainEqual(['', '1,000,000', '7, 136', '86, 3,426', '5, 131', '5, 106', '10, 99', ''])
  expect(rows).toContainEqual(['', '1,000,000', '1,500 (bars)', '1.25', '0', '101 / 786', '1,800', '167, 277', ''])
  expect(rows).toContainEqual(['', '2,000', 'failed: no', '–', '–', '–', '–', ''])
  const verdicts = checkTargets(results([size(1_000_000, { served })])).filter(({ what }) => what.includes('server'))
  expect(verdicts.map(({ met }) => met)).toEqual([true, true, false, false, false, true])
  expect(findFailures(results([size(2000, { served: { kind: 'failed', why: 'no' } })]))).toEqual([
    '2000 events, ours on a server: no',
  ])
})

test('the pipeline is told of by what it built, how long it took again, and what it published', () => {
  const pipeline = measured({
    sources: 2000,
    claims: 300_000,
    form: 'JSON Lines' as const,
    writtenMb: 60.25,
    seconds: 60,
    unchangedSeconds: 1.04,
    changedSeconds: 58,
    memoryMb: 1560,
    files: 3900,
    publishedMb: 450,
  })
  const tables = formatTables(results([size(100_000, { pipeline })]))
  const row = (title: string) => {
    const lines = tables.slice(tables.indexOf(title)).split('\n')
    return lines[4]?.split('|').map((text) => text.trim())
  }
  expect(row('### The pipeline')).toEqual([
    '',
    '100,000',
    '300,000',
    '60.3 MB JSON Lines',
    '60.0',
    '5,000',
    '1.6',
    '58.0',
    '1.0',
    '',
  ])
  expect(row('### What it publishes')).toEqual(['', '100,000', '2,000', '3,900', '450.0', '4.5', ''])
})

test('the tables go between their marks', () => {
  const text = 'A\n<!-- tables: begin (npm run bench -- --write-docs) -->\nold\n<!-- tables: end -->\nB\n'
  expect(replaceTables(text, 'new')).toBe(text.replace('\nold\n', '\n\nnew\n\n'))
  expect(() => replaceTables('A', 'new')).toThrow('lacks the marks')
})

test('a quantile is a value that was measured', () => {
  expect([0, 0.5, 0.75, 0.95, 1].map((part) => quantile([4, 1, 3, 2], part))).toEqual([1, 2, 3, 4, 4])
})

test('what takes too long is given up on, what throws has failed', async () => {
  expect(await bounded(Promise.resolve(3), 1000)).toEqual(measured(3))
  expect(await bounded(new Promise(() => {}), 5)).toEqual({ kind: 'given-up', afterMs: 5 })
  const thrown = bounded(Promise.reject(new Error('page.evaluate: Error: nothing was drawn\n  at x')), 1000)
  expect(await thrown).toEqual({ kind: 'failed', why: 'nothing was drawn' })
  expect(combineRuns([measured(1), { kind: 'skipped' }], ([first = 0]) => first)).toEqual({ kind: 'skipped' })
})

test('the options are read, and refused where they are none', () => {
  expect(readOptions(['--sizes', '1000,100', '--no-pipeline', '--runs', '2'])).toMatchObject({
    sizes: [100, 1000],
    runs: 2,
    pipeline: false,
    raw: true,
    ours: true,
  })
  expect(readOptions(['--help'])).toBeNull()
  expect(() => readOptions(['--sizes', '1e5'])).toThrow('whole numbers')
})
