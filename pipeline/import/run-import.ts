import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import type { ImportedDossier } from './imported-dossier.ts'
import type { Importer, ImportWishes } from './importer.ts'
import { IMPORTERS } from './importers.ts'
import { InputFile } from './input/input-file.ts'
import { reportNoText, reportWebPage } from './input/report-odd-file.ts'
import type { OwnId } from './match/candidate.ts'
import { NewIds, type TakenIds } from './new-ids.ts'
import { type FinishedReport, ImportReport } from './report/import-report.ts'

/** A file to import, and what is said of it. */
export interface ImportOrder {
  readonly name: string
  readonly bytes: Uint8Array
  /** Id of the importer; `null`: the one that is surest of the file. */
  readonly as: string | null
  readonly wishes: ImportWishes
  /** What the dossier has that the file goes into; `null`: one begins with it. */
  readonly taken: TakenIds | null
}

export interface Import {
  readonly dossier: ImportedDossier
  readonly report: FinishedReport
  /** What data sets call its events, by their ids here. */
  readonly ownIds: ReadonlyMap<string, OwnId>
}

/** @returns `null` (and a report of what is wrong) where nothing of the file can be used */
export function runImport({ name, bytes, as, wishes, taken }: ImportOrder, problems: Problems): Import | null {
  const file = new InputFile(name, bytes)
  const report = new ImportReport(name, problems)
  const importer = as === null ? surest(file, report) : importerNamed(as, problems)
  if (!importer) return null
  const ids = new NewIds(taken)
  const dossier = importer.read(file, { report, ids, wishes, problems, begins: taken === null })
  return dossier && problems.errorCount === 0
    ? { dossier, report: report.finish(importer.id), ownIds: ids.ownIds }
    : null
}

/**
 * Writes down which column of a table is what.
 * @returns `null` (and a report) where that cannot be told, or the file is no table
 */
export function proposeFor({ name, bytes, as, wishes, taken }: ImportOrder, problems: Problems): string | null {
  const file = new InputFile(name, bytes)
  const report = new ImportReport(name, problems)
  const importer = as === null ? surest(file, report) : importerNamed(as, problems)
  if (!importer) return null
  const context = { report, ids: new NewIds(taken), wishes, problems, begins: taken === null }
  if (importer.propose) return importer.propose(file, context)
  const message = `is read as ${importer.id}, which needs no mapping`
  report.error('no-mapping', {}, message, 'Import it without --mapping, or as a table: --as table.')
  return null
}

function importerNamed(id: string, problems: Problems): Importer | null {
  const found = IMPORTERS.find((importer) => importer.id === id)
  if (found) return found
  const ids = IMPORTERS.map((importer) => importer.id)
  const hint = `${didYouMean(suggestFrom(ids)(id))}There is ${ids.join(', ')}.`
  problems.error('no-importer', startOf(''), `there is no importer ${quoted(id)}`, hint)
  return null
}

function surest(file: InputFile, report: ImportReport): Importer | null {
  const sure = IMPORTERS.map((importer) => ({ importer, by: importer.detects(file) }))
  const most = Math.max(...sure.map(({ by }) => by))
  if (most > 0) return sure.find(({ by }) => by === most)?.importer ?? null
  if (file.decoded === null) return reportNoText(file, report)
  if (reportWebPage(file.text, report)) return null
  if (file.text.trim() === '') report.error('empty-file', {}, 'is empty', 'Download it anew.')
  else {
    const hint = `Say what it is with --as: ${IMPORTERS.map(({ id, reads }) => `${id} (${reads})`).join(', ')}.`
    report.error('unknown-format', {}, 'is of no format that an importer knows', hint)
  }
  return null
}
