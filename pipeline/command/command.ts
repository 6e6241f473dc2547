import { formatProblem, formatRun, withTime } from './format-run.ts'
import { buildStateReport } from './report/build-state-report.ts'
import { formatStateReport } from './report/format-state-report.ts'
import { type PipelineResult, runPipeline } from '../run-pipeline.ts'
import { importFile } from '../import/command/import-file.ts'
import { IMPORTERS } from '../import/importers.ts'
import { readToEnd } from '../disk/file-text.ts'
import { compareLines } from '../publish/event-lines/compare-lines.ts'
import { NODE_DIGESTS } from '../disk/node-digests.ts'
import type { Problem } from '../problem.ts'
import { addSource } from './add-source.ts'
import { beginDossier } from './begin-dossier.ts'
import { KIND_IDS } from './make/dossier/kind-catalogue.ts'
import { makeKeyFile } from './make-key-file.ts'
import { moveId } from './edit/move-id.ts'
import { removeDossier } from './edit/remove-dossier.ts'
import { renameDossier } from './edit/rename-dossier.ts'
import { retireDossier } from './edit/retire-dossier.ts'
import { type ReadArgs, readArgs } from './read-args.ts'
import { writeRelease } from './write-release.ts'
import type { Surroundings } from './surroundings.ts'
import { toDocument, usageProblem } from './to-document.ts'
import { findMisplacedOutput, lockOutput, writeHashes, writeResult } from './write-output.ts'

export const USAGE = `Usage: npm run dossier -- <command> [options]

Commands, for one dossier if its ID is given, else for all
  check [ID]
          reads and compares the dossiers and reports every problem; writes nothing but what --write asks for
  build [ID]
          does the same and, if there is no error, writes the JSON that the app reads, and adds the
          new ids to the register of each dossier, published-ids.txt
  report [ID]
          says how a dossier stands, for its editors: what is unassessed, thin or far apart
  release ID --date DAY
          makes a release of what is published of the dossier ID: notes in its folder releases/ the hash of
          every file, the numbers, and what changed since the release before; then builds
  key FILE
          makes a new key for signatures, in a file that only you can read
  init ID begins a dossier in a new folder, with an example that explains itself; asks in a terminal for what
          is not given
  add source DOSSIER URL|FILE
          begins the file of a source with what its address, or the page saved in FILE, says of it; fetches nothing
  import FILE [--new ID | --into ID]
          makes a new dossier of a file that another program wrote, or adds it to one; accounts for every row
          (docs/importing.md says which files)
  mv event|source DOSSIER OLD-ID NEW-ID
          gives an event or a source another id in every file of its dossier; links to the old one go on working
  rename OLD-ID NEW-ID
          gives a dossier another id, and builds; links to the old one go on working
  retire ID --date DAY --because TEXT [--instead ID]
          takes a dossier down, and builds: its links lead to a page that says since when it is retired, why, and
          what to read in its place
  remove ID --yes
          deletes a dossier for good, with its data, and builds; says what is lost, and does nothing without --yes
  compare ID
          reads events with their claims from the standard input, a line of JSON each, compares them by the frame and
          the sources that are published of the dossier ID, and prints a line for each (docs/scale.md)

Options
  --dossiers DIR   where the dossiers are, each a folder     (default: dossiers)
  --out DIR        where the JSON goes                       (default: public/data)
  --archive DIR    verify every quote and all words as written in DIR/<source id>.txt, or, of a version,
                   in DIR/<source id>@<day of capture>.txt
  --write          with check --archive, if there is no error: note the hash of each text of a version
                   that has none in the file of its source
  --date DAY       with release, retire: the day of it, such as 2026-11-30
  --because TEXT   with retire: why, in a sentence or more, for who follows a link
  --instead ID     with retire: the dossier to read in its place
  --notes FILE     with release: what its editors say of it, a text file
  --sign FILE      with release: sign it with the key in FILE
  --keep           with release: keep its data, so that it can be opened when there are newer ones
  --index          with compare: print each event as index.json has it, and not whole
  --title TEXT     with init, import: the title of the dossier
  --zone ZONE      with init, import: whose days its days are, as Europe/Paris       (default: UTC)
  --language TAG   with init: of most of its sources, as en                          (default: en)
  --kinds LIST     with init: its kinds of events, of ${KIND_IDS.join(', ')}
                                                                                     (default: incident)
  --id ID          with add source: the id of the source, if not outlet and day
  --url URL        with add source FILE: the address of the page
  --as IMPORTER    with import: what the file is, of ${IMPORTERS.map(({ id }) => id).join(', ')}
                                                             (default: the one that fits best)
  --mapping FILE   with import: which column of a table is what, in YAML
  --order ORDER    with import: 3/4/2024 is 3 April (dmy) or 4 March (mdy), where the table does not show which
  --kind KIND      with import --into: the kind of the dossier that its events are
  --outlet, --url, --published, --language
                   with import: whose the file is, where it stands, and when it was published, in EDTF
  --match SCORE    with import --into: how alike events have to be to be one, from 0.5 to 1 (default: 0.9);
                   id, where ids alone tell; none, where each is a new one
  --matches FILE   with import --into: pairs of events that may be one, as CSV in which you write yes or no
  --report FILE    with import: write what became of each row, as text or, if FILE ends in .json, as JSON
  --dry-run        with import: write nothing but the report
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
  if (read.kind === 'init') return beginDossier(read, surroundings)
  if (read.kind === 'add') return addSource(read, surroundings)
  if (read.kind === 'import') return importFile(read, surroundings)
  if (read.kind === 'retire') return retireDossier(read, surroundings)
  if (read.kind === 'remove') return removeDossier(read, surroundings)
  if (read.kind === 'rename') return renameDossier(read, surroundings)
  if (read.kind === 'compare') return compareLines(read, surroundings)
  if (read.kind === 'mv') return moveId(read, surroundings)
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

function run(read: Extract<ReadArgs, { kind: 'run' | 'release' }>, surroundings: Surroundings): 0 | 1 {
  const { disk, clock, stdout } = surroundings
  const startMs = clock()
  const { options, json } = read
  const command = read.kind === 'run' ? read.command : 'release'
  const only = read.kind === 'run' ? read.only : null
  const build = () => runPipeline({ ...options, only, isPublishedRegistered: command === 'check' }, disk, NODE_DIGESTS)
  let result: PipelineResult = build()
  const written: string[] = []
  if (read.kind === 'release') {
    const made = writeRelease(read, result, disk)
    written.push(...made)
    // What is published tells of the release too.
    if (made.length > 0) result = build()
    if (made.length > 0) written.push(...writeResult(result, options.out, disk))
  } else if (command === 'build') written.push(...writeResult(result, options.out, disk))
  else {
    // What could not be published is found out before a build does.
    if (command === 'check') for (const [, text] of result.files ?? []) readToEnd(text)
    if (read.write) written.push(...writeHashes(result, disk))
  }
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
  const say = (paths: readonly string[]) =>
    json ? toDocument(problems, result, paths) : formatRun({ command, problems, result, written: paths })
  stdout(json ? say(written) : withTime(say(written), clock() - startMs))
  if (result.problems.errorCount > 0) return 1
  if (command === 'build') surroundings.noteBuild?.(options.out, say([]))
  return 0
}
