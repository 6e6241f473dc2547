import type { Problem } from '../problem.ts'
import { formatProblem } from './format-run.ts'
import type { Surroundings } from './surroundings.ts'
import { toDocument } from './to-document.ts'

/** Says why a command does nothing. A problem of the command line has no file, and is told without a place. */
export function refuse(problems: readonly Problem[], json: boolean, { stdout, stderr }: Surroundings): 1 {
  if (json) stdout(toDocument(problems, null, []))
  else for (const problem of problems) stderr(`${inText(problem)}\n`)
  return 1
}

function inText(problem: Problem): string {
  return problem.file === '' ? `${problem.message}\n    ${problem.hint}` : formatProblem(problem)
}
