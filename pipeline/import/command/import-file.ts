import { findFaultOfId, findFaultOfWish } from '../../command/make/dossier/read-wishes.ts'
import { slugOf } from '../../command/make/source/source-id.ts'
import { refuse } from '../../command/refuse.ts'
import type { Surroundings } from '../../command/surroundings.ts'
import { whyNotWritten } from '../../disk/why-not-written.ts'
import type { Disk } from '../../disk/disk.ts'
import { Problems, quoted, startOf } from '../../problem.ts'
import { resolveDossier } from '../../steps/resolve.ts'
import { collectDossier } from '../../steps/collect.ts'
import { validateDossier } from '../../steps/validate.ts'
import { InputFile } from '../input/input-file.ts'
import type { FinishedReport } from '../report/import-report.ts'
import { formatReport, REPORT_HEAD, reportDocument, rowText } from '../report/format-report.ts'
import { fitLine } from '../texts/fit-text.ts'
import { type Import, proposeFor, runImport } from '../run-import.ts'
import { fitInto } from '../write/fit-into.ts'
import { grownFiles } from '../write/grown-files.ts'
import { newDossierFiles } from '../write/new-dossier-files.ts'
import { formatImport } from './format-import.ts'
import type { AskedImport } from './import-args.ts'
import { joinInto, type Undecided, writeDecisions } from './join-into.ts'
import { overlaidDisk } from './overlaid-disk.ts'
import { readTarget, type Target } from './read-target.ts'
import { readImportWishes } from './read-import-wishes.ts'

/** Files that are made of an import, in the folder of a dossier. */
interface Made {
  readonly dossier: string
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly report: FinishedReport
}

/** Imports a file into a new dossier or one that is there. Nothing that is there is written over. */
export function importFile(asked: AskedImport, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const problems = new Problems()
  if (asked.mapping !== null && !disk.read(asked.mapping)) return writeProposal(asked, asked.mapping, surroundings)
  const made = makeFiles(asked, disk, problems)
  if (made && 'toDecide' in made) return writeDecisions(made, asked, surroundings)
  if (made) checkFiles(made, disk, problems)
  if (made && asked.report !== null) checkReportFile(asked.report, disk, problems)
  if (!made || problems.errorCount > 0) return refuse(problems.sorted(), asked.json, surroundings)
  const written: string[] = []
  if (!asked.isDry) written.push(...writeFiles(made, disk, problems))
  if (problems.errorCount === 0 && asked.report !== null)
    written.push(...writeReport(asked.report, made, disk, problems))
  if (problems.errorCount > 0) return refuse(problems.sorted(), asked.json, surroundings)
  const { report, dossier, folder } = made
  const document = () => ({ ok: true, problems: problems.sorted(), import: reportDocument(report), written })
  if (asked.json) stdout(`${JSON.stringify(document(), null, 2)}\n`)
  else stdout(formatImport({ report, written, dossier, folder, asked }))
  return 0
}

/** Writes down what the columns of a table seem to be, in a file that is not there yet. Nothing is imported. */
function writeProposal(asked: AskedImport, file: string, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const problems = new Problems()
  const bytes = readBytes(asked, disk, problems)
  const wishes = readImportWishes(asked, null, disk, problems)
  const order = bytes && wishes && { name: asked.file, bytes, as: asked.as, wishes, taken: null }
  const text = order && proposeFor(order, problems)
  if (text === null || problems.errorCount > 0) return refuse(problems.sorted(), asked.json, surroundings)
  try {
    disk.write(file, text)
  } catch (error) {
    problems.error('cannot-write', startOf(file), ...whyNotWritten(error, 'name another file with --mapping'))
    return refuse(problems.sorted(), asked.json, surroundings)
  }
  if (asked.json) stdout(`${JSON.stringify({ ok: true, problems: [], written: [file] }, null, 2)}\n`)
  else
    stdout(
      `${file}\n\nNothing is imported yet. Look at what each column is taken for, correct it, and run the same again.\n`,
    )
  return 0
}

function readBytes({ file }: AskedImport, disk: Disk, problems: Problems): Uint8Array | null {
  const bytes = disk.read(file)
  if (!bytes)
    problems.error('cannot-read', startOf(file), 'is not there, or cannot be read', 'Name a file on this machine.')
  return bytes
}

function makeFiles(asked: AskedImport, disk: Disk, problems: Problems): Made | Undecided | null {
  const bytes = readBytes(asked, disk, problems)
  if (!bytes) return null
  const target = asked.into === null ? null : readTarget(asked.into, asked.dossiers, disk, problems)
  const id = asked.into ?? asked.begin ?? slugOf(new InputFile(asked.file, bytes).stem, 60)
  if (asked.into === null) checkNewId(id, asked, disk, problems)
  const wishes = readImportWishes(asked, target?.zone ?? null, disk, problems)
  if (!wishes || problems.errorCount > 0) return null
  const order = { name: asked.file, bytes, as: asked.as, wishes, taken: target?.taken ?? null }
  const done = runImport(order, problems)
  if (!done) return null
  const { report } = done
  if (isNothing(done)) {
    const [first] = report.rows
    const message = first ? `none of its ${report.rows.length} rows can be taken` : 'has no rows'
    problems.error(
      'nothing-taken',
      startOf(asked.file),
      message,
      first ? `The first: ${rowText(first)}.` : 'Name another file.',
    )
    return null
  }
  const folder = target?.written.path ?? `${asked.dossiers}/${id}`
  if (!target) {
    const files = filesOfNew(id, done, asked, problems)
    return files && { dossier: id, folder, files, report }
  }
  if (isImportedBefore(target, done, problems)) return null
  const joined = joinInto(target, done, asked, disk, problems)
  if (!joined || 'toDecide' in joined) return joined
  const files = addTo(target, joined, asked, disk, problems)
  return files && { dossier: id, folder, files, report: joined.report }
}

/** Whether an import holds nothing but the file itself. */
function isNothing({ dossier: { events, sources } }: Import): boolean {
  return events.length === 0 && sources.length <= 1 && sources.every(({ claims }) => claims.length === 0)
}

function checkNewId(id: string, { dossiers, begin }: AskedImport, disk: Disk, problems: Problems): void {
  const fault = findFaultOfId(id)
  const named = begin === null ? 'Name the dossier: --new ID.' : ''
  if (fault) problems.error('bad-id', startOf(''), fault.message, `${named} ${fault.hint}`.trim())
  if (!disk.list(dossiers)?.some(({ name }) => name.toLowerCase() === id)) return
  const hint = `Choose another id with --new ID, or add to it with --into ${id}.`
  const message = `${quoted(id)} is there already, and is not written over`
  problems.error('is-there', startOf(`${dossiers}/${id}`), message, hint)
}

function filesOfNew(
  id: string,
  { dossier }: Import,
  asked: AskedImport,
  problems: Problems,
): Map<string, string> | null {
  const title = asked.title ?? dossier.title ?? fitLine(new InputFile(asked.file, new Uint8Array()).title)
  const fault = findFaultOfWish('title', title)
  if (fault) problems.error('bad-title', startOf(''), fault.message, fault.hint)
  return fault ? null : newDossierFiles({ id, title, zone: asked.zone }, dossier)
}

function isImportedBefore({ written }: Target, { dossier }: Import, problems: Problems): boolean {
  const own = dossier.sources[0]?.header
  const same = written.sources.find(({ header }) => {
    const { outlet, title, label, published } = header?.value ?? {}
    const isSame = outlet === own?.outlet && (title ?? label) === (own?.title ?? own?.label)
    return isSame && published === own?.published
  })
  if (!same) return false
  const hint = 'If this is another release of it, say so: --published gives its day, --outlet whose it is.'
  const spot = same.header?.spot() ?? startOf(`${written.path}/sources/${same.stem}.yaml`)
  problems.error('is-imported', spot, 'is this file, imported before', hint)
  return true
}

function addTo(
  { written, frame }: Target,
  { dossier }: Import,
  { eventKind }: AskedImport,
  disk: Disk,
  problems: Problems,
): Map<string, string> | null {
  const spot = startOf(`${written.path}/dossier.yaml`)
  const additions = fitInto(frame, dossier, eventKind, spot, problems)
  if (!additions) return null
  const textOf = (path: string) => {
    const bytes = disk.read(`${written.path}/${path}`)
    return bytes && new TextDecoder().decode(bytes)
  }
  for (const list of ['actors', 'places', 'events'] as const) {
    const file = `${written.path}/${list}.parquet`
    if (additions[list].length === 0 || disk.read(file) === null) continue
    const move = `Make a folder ${list}/, move the table into it, and import again: what comes is written into a file beside it.`
    problems.error('in-parquet', startOf(file), 'is a table in Parquet, to which nothing can be added', move)
    return null
  }
  const isFolder = (name: string) => disk.list(`${written.path}/${name}`) !== null
  const files = grownFiles({ textOf, isFolder }, additions)
  if (files instanceof Map) return files
  const hint = `Write the items of “${files.list}” below each other, each beginning with “- ”, and import again.`
  problems.error('in-brackets', startOf(`${written.path}/${files.file}`), `has “${files.list}” in brackets`, hint)
  return null
}

/** Reads what would be written as `check` does: what it would refuse is not written at all. */
function checkFiles({ dossier, folder, files }: Made, disk: Disk, problems: Problems): void {
  const overlaid = overlaidDisk(disk, folder, files)
  const found = new Problems()
  const written = validateDossier(collectDossier(dossier, folder, overlaid, found), found)
  resolveDossier(written, new Map([[dossier, dossier]]), found)
  if (found.errorCount === 0) return
  for (const { severity, code, message, hint, ...spot } of found.sorted()) {
    if (severity === 'error') problems.error(code, spot, message, hint)
  }
  const hint = 'The places are those of the files as they would be. Mend the imported file, or divide it.'
  problems.error('does-not-fit', startOf(folder), 'would have these errors, and nothing is written', hint)
}

function writeFiles({ folder, files }: Made, disk: Disk, problems: Problems): string[] {
  try {
    return disk.replace(folder, files, []).map((path) => `${folder}/${path}`)
  } catch (error) {
    problems.error('cannot-write', startOf(folder), ...whyNotWritten(error, `make ${folder} writable`))
    return []
  }
}

function checkReportFile(file: string, disk: Disk, problems: Problems): void {
  const there = disk.read(file)
  if (!there || isReport(new TextDecoder().decode(there.subarray(0, 200)))) return
  problems.error('is-there', startOf(file), 'is no report, and is not written over', 'Name another file with --report.')
}

function isReport(text: string): boolean {
  return text.startsWith(REPORT_HEAD) || /^\{\s*"counts": \{\s*"rows":/.test(text)
}

/** A text, or one JSON document where the name of the file ends in .json. */
function writeReport(file: string, { report }: Made, disk: Disk, problems: Problems): string[] {
  const isJson = file.toLowerCase().endsWith('.json')
  const text = isJson ? `${JSON.stringify(reportDocument(report), null, 2)}\n` : formatReport(report)
  try {
    disk.write(file, text)
    return [file]
  } catch (error) {
    problems.error('cannot-write', startOf(file), ...whyNotWritten(error, 'name another file with --report'))
    return []
  }
}
