import type { ArchiveRun } from '../archive/check-archive.ts'
import type { PipelineResult } from '../run-pipeline.ts'
import { startOf, type Problem } from '../problem.ts'

/** A command line that cannot be understood. */
export function usageProblem(message: string): Problem {
  return { severity: 'error', code: 'usage', ...startOf(''), message, hint: 'See npm run dossier -- --help.' }
}

/** One JSON document, for machines. */
export function toDocument(
  problems: readonly Problem[],
  result: PipelineResult | null,
  written: readonly string[],
): string {
  const ok = !problems.some(({ severity }) => severity === 'error')
  const counts = Object.fromEntries(result?.counts ?? [])
  const archive = result?.archive ? { archive: toArchiveDocument(result.archive) } : {}
  return `${JSON.stringify({ ok, problems, counts, ...archive, written }, null, 2)}\n`
}

function toArchiveDocument({ checked, missing, unhashed }: ArchiveRun) {
  return { checked, missing, unhashed: unhashed.map(({ file }) => file) }
}
