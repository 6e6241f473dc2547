import { measureSubject, type SubjectResult } from './measure-subject.ts'
import type { SubjectRequest } from './pages/subject.ts'
import type { ThrottledRun } from './report/bench-results.ts'
import type { Stage } from './stage.ts'

/** Beyond this vis-timeline alone does not end in its time on a slow machine. */
const LARGEST = 2000

interface ThrottledOptions {
  readonly rates: readonly number[]
  readonly sizes: readonly number[]
  readonly runs: number
  readonly mostMs: number
  /** Of ours, of vis-timeline alone in its best set-up, and of an empty page: in that order, one after the other. */
  readonly request: (events: number) => SubjectRequest
}

/** Measures all three pages with the CPU slowed down, at sizes that a reader's dossier has. */
export async function measureThrottled(stage: Stage, options: ThrottledOptions): Promise<ThrottledRun[]> {
  const runs: ThrottledRun[] = []
  for (const rate of options.rates) {
    const slow = stage.slowedDown(rate)
    const sizes: ThrottledRun['sizes'][number][] = []
    for (const events of options.sizes.filter((size) => size <= LARGEST)) {
      const measure = (name: 'ours' | 'raw' | 'empty'): Promise<SubjectResult> =>
        measureSubject(slow, name, options.request(events), { runs: options.runs, mostMs: options.mostMs })
      sizes.push({ events, ours: await measure('ours'), raw: await measure('raw'), empty: await measure('empty') })
    }
    runs.push({ rate, sizes })
  }
  return runs
}
