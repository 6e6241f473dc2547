import type { SubjectResult } from '../measure-subject.ts'
import type { ThrottledRun } from './bench-results.ts'
import type { Target } from './check-targets.ts'
import { valueOf } from './outcome.ts'

/** What is aimed at: ours takes no longer than vis-timeline alone in the same run. */
const MOST_RATIO = 1

interface Compared {
  readonly what: string
  readonly ours: number | undefined
  readonly raw: number | undefined
}

/** What of two subjects is held against each other, ms. */
function compare(ours: SubjectResult, raw: SubjectResult): Compared[] {
  const [ourMoving, rawMoving] = [valueOf(ours.moving), valueOf(raw.moving)]
  const [ourFiltering, rawFiltering] = [valueOf(ours.filtering), valueOf(raw.filtering)]
  return [
    { what: 'p95 frame', ours: ourMoving?.p95Ms, raw: rawMoving?.p95Ms },
    { what: 'p95 work in a frame', ours: ourMoving?.workP95Ms, raw: rawMoving?.workP95Ms },
    { what: 'p95 filter to paint', ours: ourFiltering?.p95Ms, raw: rawFiltering?.p95Ms },
  ]
}

/** One target a rate and measure: it is met when it is met at every size. */
export function checkThrottled(runs: readonly ThrottledRun[]): Target[] {
  return runs.flatMap(({ rate, sizes }) => {
    const bySize = sizes.map(({ ours, raw }) => compare(ours, raw))
    return (bySize[0] ?? []).map(({ what }, at): Target => {
      const ratios = bySize.map((compared) => ratioOf(compared[at]))
      const found = ratios.flatMap((ratio) => ratio ?? [])
      return {
        what: `CPU slowed down ${rate} times: ${what} at most that of vis-timeline alone`,
        measured: ratios.map((ratio) => (ratio === null ? '–' : `${ratio.toFixed(2)} ×`)).join(', '),
        met: found.length < ratios.length || found.length === 0 ? null : Math.max(...found) <= MOST_RATIO,
      }
    })
  })
}

/** Heads and rows of the two tables of a run: frames with the work in them, and filters. */
export function throttledTables({ rate, sizes }: ThrottledRun): { title: string; head: string[]; rows: string[][] }[] {
  const rowsOf = (measures: readonly number[]) =>
    sizes.map(({ events, ours, raw }) => {
      const compared = compare(ours, raw)
      return [events.toLocaleString('en'), ...measures.flatMap((at) => formatCompared(compared[at]))]
    })
  return [
    {
      title: `CPU slowed down ${rate} times: panning and zooming, p95, ms`,
      head: ['events', 'frame, ours', 'frame, raw', 'ours / raw', 'work, ours', 'work, raw', 'ours / raw'],
      rows: rowsOf([0, 1]),
    },
    {
      title: `CPU slowed down ${rate} times: from a change of the filters to its paint, p95, ms`,
      head: ['events', 'ours', 'raw', 'ours / raw'],
      rows: rowsOf([2]),
    },
  ]
}

function ratioOf(compared: Compared | undefined): number | null {
  return compared?.ours === undefined || compared.raw === undefined ? null : compared.ours / compared.raw
}

function formatCompared(compared: Compared | undefined): string[] {
  const ms = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1))
  const ratio = ratioOf(compared)
  return [ms(compared?.ours), ms(compared?.raw), ratio === null ? '–' : ratio.toFixed(2)]
}
