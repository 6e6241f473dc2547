import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { type BenchResults, type Machine, SET_UP_SIZE, type SizeResult } from './bench-results.ts'
import { bestOf, compareSetUps, formatSetUp } from './compare-set-ups.ts'
import { findFailures } from './find-failures.ts'
import { formatTables } from './format-tables.ts'
import { measurePipeline } from './measure-pipeline.ts'
import { measureSubject, SKIPPED } from './measure-subject.ts'
import { type Outcome, valueOf } from './outcome.ts'
import type { RawSetUp } from './pages/subject.ts'
import { type BenchOptions, readOptions, USAGE } from './read-options.ts'
import { setUpStage, type Stage } from './stage.ts'
import { writeDocs } from './write-docs.ts'

const ROOT = join(import.meta.dirname, '..')
const RESULTS = join(import.meta.dirname, 'results')

/** After which a size is given up on. */
const MOST_MS = { ours: 120_000, raw: 60_000, pipeline: 60_000 }
/** Beyond these one run is long enough. */
const SHORT = { ours: 100_000, raw: 2000 }
/** vis-timeline's own look; the others are compared with it. */
const FIRST_SET_UP: RawSetUp = { type: 'point', stack: false }
/** Of the timeline at the width of the window, px: where ours was not measured. */
const USUAL_WIDTH_PX = 960

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (!options) return void process.stdout.write(USAGE)
  const loadBefore = loadavg()[0] ?? 0
  const stage = await setUpStage()
  try {
    const machine = describeMachine(await stage.browserVersion(), loadBefore)
    const results = await measureAll(stage, options, machine)
    const tables = formatTables(results)
    process.stdout.write(`\n${tables}\n`)
    mkdirSync(RESULTS, { recursive: true })
    writeFileSync(join(RESULTS, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`)
    if (options.writeDocs) await writeDocs(join(ROOT, 'docs/performance.md'), tables)
    const failures = findFailures(results)
    for (const failure of failures) process.stderr.write(`failed: ${failure}\n`)
    process.exitCode = failures.length > 0 ? 1 : 0
  } finally {
    await stage.close()
  }
}

async function measureAll(stage: Stage, options: BenchOptions, machine: Machine): Promise<BenchResults> {
  const { seed, runs, raw } = options
  const sizes: SizeResult[] = []
  let setUps: BenchResults['setUps'] = []
  if (raw) {
    say(`vis-timeline alone, ${SET_UP_SIZE} events, in every set-up`)
    setUps = await compareSetUps(stage, { runs, seed, widthPx: USUAL_WIDTH_PX })
  }
  const best = bestOf(setUps)
  if (best) say(`  first: ${formatSetUp(best.setUp)}, ${Math.round(best.paintedMs)} ms`)
  for (const events of options.sizes) sizes.push(await measureSize(stage, events, options, best?.setUp, sizes))
  return { day: new Date().toISOString().slice(0, 10), machine, seed, runs, setUps, sizes }
}

async function measureSize(
  stage: Stage,
  events: number,
  { seed, runs, raw, pipeline }: BenchOptions,
  setUp: RawSetUp = FIRST_SET_UP,
  before: readonly SizeResult[],
): Promise<SizeResult> {
  const runsUpTo = (most: number) => (events <= most ? runs : 1)
  const request = { eventCount: events, seed, widthPx: USUAL_WIDTH_PX, setUp }
  say(`${events} events`)
  say('  an empty page')
  const empty = await measureSubject(stage, 'empty', request, { runs: runsUpTo(SHORT.ours), mostMs: MOST_MS.ours })
  say('  ours')
  const ours = await measureSubject(stage, 'ours', request, { runs: runsUpTo(SHORT.ours), mostMs: MOST_MS.ours })
  const widthPx = valueOf(ours.opening)?.widthPx ?? USUAL_WIDTH_PX
  say('  vis-timeline alone')
  const tooMuch = !raw || before.some((size) => isGivenUp(size.raw.opening))
  const rawResult = tooMuch
    ? SKIPPED
    : await measureSubject(stage, 'raw', { ...request, widthPx }, { runs: runsUpTo(SHORT.raw), mostMs: MOST_MS.raw })
  say('  the pipeline')
  const tooLong = !pipeline || before.some((size) => isGivenUp(size.pipeline))
  const built = tooLong
    ? ({ kind: 'skipped' } as const)
    : await measurePipeline(events, seed, MOST_MS.pipeline)
  return { events, ours, raw: rawResult, empty, pipeline: built }
}

/** Given up on, or skipped because a smaller size was. */
function isGivenUp({ kind }: Outcome<unknown>): boolean {
  return kind !== 'measured'
}

function describeMachine(chromium: string, loadBefore: number): Machine {
  const [first] = cpus()
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.versions.node,
    chromium,
    loadBefore,
  }
}

function say(words: string): void {
  process.stderr.write(`${words}\n`)
}

await main()
