import { DISCREPANCY_KINDS } from '../../src/domain/compare/discrepancy.ts'
import type { Problem } from '../problem.ts'
import type { PipelineResult } from '../run-pipeline.ts'

export interface Run {
  readonly command: 'check' | 'build' | 'report' | 'release'
  readonly problems: readonly Problem[]
  readonly result: PipelineResult
  readonly written: readonly string[]
}

/** Ids of sources without a text that are named before the rest is only counted. */
const MOST_NAMED = 20

/** What a run found, for people: every problem with what to do, then the numbers of each dossier; {@link withTime} ends it. */
export function formatRun({ command, problems, result, written }: Run): string {
  const lines = problems.map(formatProblem)
  if (problems.length > 0) lines.push('')
  for (const [id, counts] of result.counts) {
    const { events, sources, unreadSources, claims, disputedEvents, discrepancies } = counts
    const found = DISCREPANCY_KINDS.filter((kind) => discrepancies[kind] > 0).map(
      (kind) => `${discrepancies[kind]} ${kind}`,
    )
    const total = DISCREPANCY_KINDS.reduce((sum, kind) => sum + discrepancies[kind], 0)
    const unread = unreadSources > 0 ? ` (${unreadSources} unread)` : ''
    lines.push(
      `${id}: ${number(events, 'event')}, ${number(sources, 'source')}${unread}, ${number(claims, 'claim')}`,
      `  ${number(total, 'discrepancy', 'discrepancies')}${found.length > 0 ? `: ${found.join(', ')}` : ''}`,
      `  ${number(disputedEvents, 'disputed event')}`,
    )
  }
  if (result.archive) {
    const { checked, missing, unhashed } = result.archive
    const rest = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more (--json has all)` : ''
    const names = missing.length > 0 ? `: ${missing.slice(0, MOST_NAMED).join(', ')}${rest}` : ''
    lines.push(`archive: ${number(checked, 'text')} compared, ${missing.length} not there${names}`)
    const count = unhashed.reduce((sum, { hashes }) => sum + hashes.size, 0)
    if (count > 0) {
      const done = written.length > 0 ? 'noted' : 'not noted yet (--write notes them)'
      lines.push(`  ${number(count, 'hash', 'hashes')} of texts of versions ${done}`)
    }
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const outcome = [number(errors, 'error'), number(problems.length - errors, 'warning')]
  if (command === 'build' || command === 'release')
    outcome.push(
      errors > 0 && written.length === 0 ? 'nothing written' : `${number(written.length, 'file')} written or removed`,
    )
  lines.push(outcome.join(', '))
  return lines.join('\n')
}

/** The same with the time that it took. */
export function withTime(found: string, elapsedMs: number): string {
  return `${found} (${Math.round(elapsedMs)} ms)\n`
}

/** `path/file.yaml:12:7  error  message`, and below it what to do. */
export function formatProblem({ severity, file, line, column, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${message}\n    ${hint}`
}

function number(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
