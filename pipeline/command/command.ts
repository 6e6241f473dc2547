import { formatProblem, formatRun } from './format-run.ts'
import { buildStateReport } from '../report/build-state-report.ts'
import { formatStateReport } from '../report/format-state-report.ts'
import { type PipelineResult, runPipeline } from '../run-pipeline.ts'
import type { Problem } from '../problem.ts'
import { makeKeyFile } from './make-key-file.ts'
import { type ReadArgs, readArgs } from './read-args.ts'
import { writeRelease } from './write-release.ts'
import type { Surroundings } from './surroundings.ts'
import { toDocument, usageProblem } from './to-document.ts'
import { findMisplacedOutput, lockOutput, writeHashes, writeResult } from './write-output.ts'

export const USAGE = `Usage: npm run dossier -- <command> [options]

Commands
  check   reads and compares the dossiers and reports every problem; writes nothing but what --write asks for
  build   does the same and, if there is no error, writes the JSON that the app reads, and adds the
          new ids to the register of each dossier, published-ids.txt
  report  says how a dossier stands, for its editors: what is unassessed, thin or far apart
  release ID --date DAY
          makes a release of what is published of the dossier ID: notes in its folder releases/ the hash of
          every file, the numbers, and what changed since the release before; then builds
  key FILE
          makes a new key for signatures, in a file that only you can read

Options
  --dossiers DIR   where the dossiers are, each a folder     (default: dossiers)
  --out DIR        where the JSON goes                       (default: public/data)
  --archive DIR    verify every quote and all words as written in DIR/<source id>.txt, or, of a version,
                   in DIR/<source id>@<day of capture>.txt
  --write          with check --archive, if there is no error: note the hash of each text of a version
                   that has none in the file of its source
  --date DAY       with release: the day of it, such as 2026-11-30
  --notes FILE     with release: what its editors say of it, a text file
  --sign FILE      with release: sign it with the key in FILE
  --keep           with release: keep its data, so that it can be opened when there are newer ones
  --json           print one JSON document instead of text
  --help           print this

Paths are relative to the working directory. npm runs a script in the folder of package.json.
The exit status is 1 if there is an error; warnings do not count.
`

/**
 * Runs one command line.
 * @param args what follows the name of the program
 * @returns the exit status: 0, or 1 where there is an error
 */
export function runCommand(args: readonly string[], surroundings: Surroundings): 0 | 1 {
  const { disk, stdout, stderr } = surroundings
  const read = readArgs(args)
  if (read.kind === 'help') {
    stdout(USAGE)
    return 0
  }
  if (read.kind === 'wrong') {
    if (args.includes('--json')) stdout(toDocument([usageProblem(read.message)], null, []))
    else stderr(`${read.message}\n\n${USAGE}`)
    return 1
  }
  if (read.kind === 'key') return makeKeyFile(read, surroundings)
  const refuse = (problem: Problem, text: string): 1 => {
    if (read.json) stdout(toDocument([problem], null, []))
    else stderr(text)
    return 1
  }
  const { options } = read
  const misplaced = findMisplacedOutput(options, disk)
  if (misplaced) return refuse(misplaced, `${misplaced.message}\n    ${misplaced.hint}\n`)
  const isWriting = read.kind === 'release' || read.command === 'build'
  const lock = isWriting ? lockOutput(options.out, disk) : null
  if (lock && 'problem' in lock) return refuse(lock.problem, `${formatProblem(lock.problem)}\n`)
  try {
    return run(read, surroundings)
  } finally {
    lock?.release()
  }
}

function run(read: Extract<ReadArgs, { kind: 'run' | 'release' }>, { disk, clock, stdout }: Surroundings): 0 | 1 {
  const startMs = clock()
  const { options, json } = read
  const command = read.kind === 'run' ? read.command : 'release'
  const build = () => runPipeline({ ...options, isPublishedRegistered: command === 'check' }, disk)
  let result: PipelineResult = build()
  const written: string[] = []
  if (read.kind === 'release') {
    const made = writeRelease(read, result, disk)
    written.push(...made)
    // What is published tells of the release too.
    if (made.length > 0) result = build()
    if (made.length > 0) written.push(...writeResult(result, options.out, disk))
  } else if (command === 'build') written.push(...writeResult(result, options.out, disk))
  else if (read.write) written.push(...writeHashes(result, disk))
  const problems = result.problems.sorted()
  if (command === 'report' && result.problems.errorCount === 0) {
    const reports = result.compared.map((one) => [one.dossier.id, buildStateReport(one)] as const)
    stdout(
      json
        ? `${JSON.stringify(Object.fromEntries(reports), null, 2)}\n`
        : reports.map(([id, report]) => formatStateReport(id, report)).join('\n'),
    )
    return 0
  }
  if (json) stdout(toDocument(problems, result, written))
  else stdout(formatRun({ command, problems, result, written, elapsedMs: clock() - startMs }))
  return result.problems.errorCount > 0 ? 1 : 0
}
