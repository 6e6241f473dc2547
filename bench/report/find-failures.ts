import type { BenchResults } from './bench-results.ts'
import type { Outcome } from './outcome.ts'

/**
 * What makes a run worthless: ours drew nothing, did not move or was not filtered, or not within its time; or any page
 * did something else than what is measured. That vis-timeline alone or the pipeline takes too long is a result.
 */
export function findFailures({ sizes, setUps }: BenchResults): string[] {
  const failures: string[] = []
  const look = (what: string, outcome: Outcome<unknown>, isOurs: boolean) => {
    if (outcome.kind === 'failed') failures.push(`${what}: ${outcome.why}`)
    if (outcome.kind === 'given-up' && isOurs) failures.push(`${what}: not within ${outcome.afterMs / 1000} s`)
  }
  for (const { setUp, paintedMs } of setUps) look(`vis-timeline alone, ${JSON.stringify(setUp)}`, paintedMs, false)
  for (const { events, ours, raw, empty, pipeline, served } of sizes) {
    for (const step of ['opening', 'moving', 'filtering'] as const) {
      look(`${events} events, ours, ${step}`, ours[step], true)
      look(`${events} events, vis-timeline alone, ${step}`, raw[step], false)
      look(`${events} events, an empty page, ${step}`, empty[step], true)
    }
    look(`${events} events, the pipeline`, pipeline, false)
    look(`${events} events, ours on a server`, served, true)
  }
  return failures
}
