import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { type BenchResults, type Machine, SET_UP_SIZE, type SizeResult } from './report/bench-results.ts'
import { bestOf, compareSetUps, findSetUpAt, formatSetUp } from './compare-set-ups.ts'
import { findFailures } from './report/find-failures.ts'
import { formatTables } from './report/format-tables.ts'
import { measurePipeline } from './measure-pipeline.ts'
import { measureThrottled } from './measure-throttled.ts'
import { measureSubject, SKIPPED, type SubjectResult } from './measure-subject.ts'
import { type Outcome, valueOf } from './report/outcome.ts'
import type { RawSetUp, SubjectRequest } from './pages/subject.ts'
import { type BenchOptions, readOptions, USAGE } from './read-options.ts'
import { buildApp, buildServedScript } from './served/build-app.ts'
import { type BuiltSite, measureServed } from './served/measure-served.ts'
import { setUpStage, type Stage } from './stage.ts'
import { writeDocs } from './report/write-docs.ts'

const ROOT = join(import.meta.dirname, '..')
const RESULTS = join(import.meta.dirname, 'results')

/** After which a size is given up on. */
const MOST_MS = { ours: 120_000, raw: 60_000, pipeline: 300_000, served: 300_000 }
/** Ours is run as often as asked for up to this size, and once beyond; the others always once. */
const MOST_REPEATED = 100_000
/** Of no account to the pages that are not vis-timeline alone. */
const FIRST_SET_UP: RawSetUp = { type: 'point', stack: false, shown: 'told' }
/** Of our timeline in this window, px: for vis-timeline alone, where ours was not measured. */
const USUAL_WIDTH_PX = 960

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (!options) return void process.stdout.write(USAGE)
  const loadBefore = loadavg()[0] ?? 0
  const stage = await setUpStage()
  const site = options.served ? { app: await buildApp(), script: await buildServedScript() } : null
  try {
    const machine = describeMachine(await stage.browserVersion(), loadBefore)
    const results = await measureAll(stage, site, options, machine)
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

async function measureAll(
  stage: Stage,
  site: BuiltSite | null,
  options: BenchOptions,
  machine: Machine,
): Promise<BenchResults> {
  const { seed, runs, raw } = options
  let setUps: BenchResults['setUps'] = []
  if (raw) {
    say(`vis-timeline alone, ${SET_UP_SIZE} events, in every set-up`)
    setUps = await compareSetUps(stage, { seed, widthPx: USUAL_WIDTH_PX }, { runs, mostMs: MOST_MS.raw })
    const best = bestOf(setUps)
    say(best ? `  first: ${formatSetUp(best.setUp)}, ${Math.round(best.paintedMs)} ms` : '  none painted')
  }
  const sizes: SizeResult[] = []
  for (const events of options.sizes) {
    say(`${events} events`)
    const ours = await measureOurs(stage, events, options)
    const widthPx = valueOf(ours.ours.opening)?.widthPx ?? USUAL_WIDTH_PX
    const rawBefore = sizes.map((size) => size.raw.opening)
    const pipelineBefore = sizes.map((size) => size.pipeline)
    sizes.push({
      events,
      ...ours,
      ...(await measureRaw(stage, { eventCount: events, seed, widthPx }, options, setUps, rawBefore)),
      pipeline: await runPipeline(events, options, pipelineBefore),
      served: await runServed(events, site, options),
    })
  }
  const throttled = await measureThrottled(stage, {
    rates: options.throttle,
    sizes: options.sizes,
    runs,
    mostMs: MOST_MS.ours,
    request: (eventCount) => {
      const size = sizes.find(({ events }) => events === eventCount)
      const widthPx = valueOf(size?.ours.opening)?.widthPx ?? USUAL_WIDTH_PX
      return { eventCount, seed, widthPx, setUp: size?.rawSetUp ?? FIRST_SET_UP }
    },
  })
  return { throttled, day: new Date().toISOString().slice(0, 10), machine, seed, runs, setUps, sizes }
}

async function measureOurs(stage: Stage, eventCount: number, { ours, seed, runs }: BenchOptions) {
  if (!ours) return { ours: SKIPPED, empty: SKIPPED }
  const request = { eventCount, seed, widthPx: USUAL_WIDTH_PX, setUp: FIRST_SET_UP }
  const mostMs = MOST_MS.ours
  say('  an empty page')
  const empty = await measureSubject(stage, 'empty', request, { runs: 1, mostMs })
  say('  ours')
  const oursRuns = eventCount <= MOST_REPEATED ? runs : 1
  return { ours: await measureSubject(stage, 'ours', request, { runs: oursRuns, mostMs }), empty }
}

async function measureRaw(
  stage: Stage,
  request: Omit<SubjectRequest, 'setUp'>,
  { raw }: BenchOptions,
  setUps: BenchResults['setUps'],
  before: readonly Outcome<unknown>[],
): Promise<{ raw: SubjectResult; rawSetUp: RawSetUp | null }> {
  if (!raw || before.some(isWithout)) return { raw: SKIPPED, rawSetUp: null }
  say('  vis-timeline alone')
  const mostMs = MOST_MS.raw
  const found = await findSetUpAt(stage, request, setUps, mostMs)
  if (found.kind !== 'measured') return { raw: { ...SKIPPED, opening: found }, rawSetUp: null }
  const rawSetUp = found.value
  return { raw: await measureSubject(stage, 'raw', { ...request, setUp: rawSetUp }, { runs: 1, mostMs }), rawSetUp }
}

async function runPipeline(
  eventCount: number,
  { pipeline, seed }: BenchOptions,
  before: readonly Outcome<unknown>[],
): Promise<SizeResult['pipeline']> {
  if (!pipeline || before.some(isWithout)) return { kind: 'skipped' }
  say('  the pipeline')
  return measurePipeline(eventCount, seed, MOST_MS.pipeline)
}

async function runServed(
  eventCount: number,
  site: BuiltSite | null,
  { seed }: BenchOptions,
): Promise<SizeResult['served']> {
  if (!site) return { kind: 'skipped' }
  say('  ours on a server')
  return measureServed(eventCount, seed, { ...site, mostMs: MOST_MS.served })
}

/** A smaller size took too long, so a larger one is not tried. */
function isWithout({ kind }: Outcome<unknown>): boolean {
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
