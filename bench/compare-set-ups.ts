import { type BenchResults, SET_UP_SIZE } from './report/bench-results.ts'
import { measureOpening } from './measure-subject.ts'
import { combineRuns, measured, type Outcome, valueOf } from './report/outcome.ts'
import type { RawSetUp, SubjectRequest } from './pages/subject.ts'
import { median } from './report/quantile.ts'
import type { Stage } from './stage.ts'

type Tried = BenchResults['setUps'][number]

const SET_UPS: readonly RawSetUp[] = [
  { type: 'point', stack: true, shown: 'itself' },
  { type: 'point', stack: true, shown: 'redrawn' },
  { type: 'point', stack: false, shown: 'redrawn' },
  { type: 'box', stack: true, shown: 'redrawn' },
  { type: 'box', stack: false, shown: 'redrawn' },
  { type: 'point', stack: true, shown: 'told' },
  { type: 'point', stack: false, shown: 'told' },
  { type: 'box', stack: true, shown: 'told' },
  { type: 'box', stack: false, shown: 'told' },
]

/** Opens vis-timeline alone in every set-up. */
export async function compareSetUps(
  stage: Stage,
  request: Omit<SubjectRequest, 'eventCount' | 'setUp'>,
  { runs, mostMs }: { runs: number; mostMs: number },
): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const setUp of SET_UPS) {
    const openings: Outcome<number>[] = []
    for (let run = 0; run < runs; run++) {
      openings.push(await timeOpening(stage, { ...request, eventCount: SET_UP_SIZE, setUp }, mostMs))
      if (openings.at(-1)?.kind !== 'measured') break
    }
    tried.push({ setUp, paintedMs: combineRuns(openings, median) })
  }
  return tried
}

/**
 * The set-up that is best at a size: of the best that stacks and the best that does not, the one that paints first.
 * @returns what came of the first where neither painted
 */
export async function findSetUpAt(
  stage: Stage,
  request: Omit<SubjectRequest, 'setUp'>,
  setUps: readonly Tried[],
  mostMs: number,
): Promise<Outcome<RawSetUp>> {
  const finalists = [true, false].flatMap((stack) => bestOf(setUps.filter(({ setUp }) => setUp.stack === stack)) ?? [])
  const [first] = finalists.sort((a, b) => a.paintedMs - b.paintedMs)
  if (first && request.eventCount <= SET_UP_SIZE) return measured(first.setUp)
  const tried: Tried[] = []
  for (const { setUp } of finalists) {
    // One that takes longer than the best so far has lost.
    const boundMs = bestOf(tried)?.paintedMs ?? mostMs
    tried.push({ setUp, paintedMs: await timeOpening(stage, { ...request, setUp }, boundMs) })
  }
  const best = bestOf(tried)
  const [outcome] = tried.map(({ paintedMs }) => paintedMs)
  if (best) return measured(best.setUp)
  return outcome && outcome.kind !== 'measured' ? outcome : { kind: 'skipped' }
}

/** The set-up that paints first. */
export function bestOf(setUps: readonly Tried[]): { setUp: RawSetUp; paintedMs: number } | null {
  const [best] = setUps
    .flatMap(({ setUp, paintedMs }) => {
      const value = valueOf(paintedMs)
      return value === null ? [] : { setUp, paintedMs: value }
    })
    .sort((a, b) => a.paintedMs - b.paintedMs)
  return best ?? null
}

/** Whether a set-up needs nothing but what vis-timeline documents. */
export function isDocumented({ shown }: RawSetUp): boolean {
  return shown !== 'told'
}

async function timeOpening(stage: Stage, request: SubjectRequest, mostMs: number): Promise<Outcome<number>> {
  const opening = await measureOpening(stage, 'raw', request, mostMs)
  return opening.kind === 'measured' ? measured(opening.value.paintedMs) : opening
}

const SHOWN = { itself: 'shown by itself', redrawn: 'redrawn at its first rest', told: 'told that it rests' }

export function formatSetUp({ type, stack, shown }: RawSetUp): string {
  return `${type === 'point' ? 'points' : 'boxes'}, ${stack ? 'stacked' : 'not stacked'}, ${SHOWN[shown]}`
}
