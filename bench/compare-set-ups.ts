import { type BenchResults, SET_UP_SIZE } from './bench-results.ts'
import { measureOpening } from './measure-subject.ts'
import { combineRuns, measured, type Outcome, valueOf } from './outcome.ts'
import type { RawSetUp } from './pages/subject.ts'
import { median } from './quantile.ts'
import type { Stage } from './stage.ts'

const SET_UPS: readonly RawSetUp[] = (['point', 'box'] as const).flatMap((type) =>
  [false, true].map((stack) => ({ type, stack })),
)
const MOST_MS = 60_000

/** Opens vis-timeline alone in every set-up. */
export async function compareSetUps(
  stage: Stage,
  { runs, seed, widthPx }: { runs: number; seed: number; widthPx: number },
): Promise<BenchResults['setUps']> {
  const found: { setUp: RawSetUp; paintedMs: Outcome<number> }[] = []
  for (const setUp of SET_UPS) {
    const openings: Outcome<number>[] = []
    for (let run = 0; run < runs; run++) {
      const opening = await measureOpening(stage, 'raw', { eventCount: SET_UP_SIZE, seed, widthPx, setUp }, MOST_MS)
      openings.push(opening.kind === 'measured' ? measured(opening.value.paintedMs) : opening)
      if (opening.kind !== 'measured') break
    }
    found.push({ setUp, paintedMs: combineRuns(openings, median) })
  }
  return found
}

/** The set-up that paints first. */
export function bestOf(setUps: BenchResults['setUps']): { setUp: RawSetUp; paintedMs: number } | null {
  const [best] = setUps
    .flatMap(({ setUp, paintedMs }) => {
      const value = valueOf(paintedMs)
      return value === null ? [] : { setUp, paintedMs: value }
    })
    .sort((a, b) => a.paintedMs - b.paintedMs)
  return best ?? null
}

export function formatSetUp({ type, stack }: RawSetUp): string {
  return `${type === 'point' ? 'points' : 'boxes'}, ${stack ? 'stacked' : 'not stacked'}`
}
