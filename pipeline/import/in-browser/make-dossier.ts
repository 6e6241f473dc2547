import { zipSync, type Zippable } from 'fflate'
import type {
  FileProblem,
  GivenFile,
  ImportOrder,
  ImportOutcome,
  RowReport,
} from '../../../src/data/local/import-messages.ts'
import { findFaultOfId } from '../../command/make/dossier/read-wishes.ts'
import { slugOf } from '../../command/make/source/source-id.ts'
import { wholeTexts } from '../../disk/file-text.ts'
import { memoryDisk } from '../../disk/memory-disk.ts'
import { type Problem, Problems, startOf } from '../../problem.ts'
import { runPipeline } from '../../run-pipeline.ts'
import { whyReserved } from '../../names/reserved-ids.ts'
import { importFile } from '../command/import-file.ts'
import { InputFile } from '../input/input-file.ts'
import { formatReport, rowText, summaryOf } from '../report/format-report.ts'
import type { FinishedReport } from '../report/import-report.ts'
import { BROWSER_DIGESTS } from './browser-digests.ts'
import { type GivenFolder, givenFolder } from './given-folder.ts'

const DOSSIERS = 'dossiers'

/** Of everything in a zip, so that equal dossiers are equal zips: the first that a zip can say. */
const ZIP_DAY = '1980-01-01T00:00:00'

/** Makes a dossier of what a reader gave, as the commands `import` and `build` do. */
export function makeDossier({ files, order }: ImportOrder): ImportOutcome {
  const problems = new Problems()
  const folder = givenFolder(files, problems)
  if (problems.errorCount > 0) return { dossier: null, report: null, problems: told(problems.sorted()) }
  if (folder) return built(folder, null)
  const [only, ...others] = files
  if (only && others.length === 0) return imported(only, order)
  const hint = 'Give one file to import, or all files of one dossier, dossier.yaml among them.'
  problems.error('no-dossier-file', startOf(''), 'none of the files is dossier.yaml', hint)
  return { dossier: null, report: null, problems: told(problems.sorted()) }
}

/** What the command `import` says as JSON. */
interface ImportDocument {
  readonly problems: readonly Problem[]
  readonly import?: FinishedReport
}

function imported(file: GivenFile, order: ImportOrder['order']): ImportOutcome {
  const disk = memoryDisk({ [file.path]: file.bytes })
  const id = idFor(file)
  let said = ''
  importFile(
    { ...NOTHING_SAID, kind: 'import', file: file.path, begin: id, order, dossiers: DOSSIERS, json: true },
    { disk, clock: () => 0, stdout: (text) => (said += text), stderr: () => undefined },
  )
  const document = JSON.parse(said) as ImportDocument
  if (!document.import) return { dossier: null, report: null, problems: told(document.problems) }
  const folder = `${DOSSIERS}/${id}/`
  const made = [...disk.files].flatMap(([path, content]): [string, Uint8Array][] =>
    path.startsWith(folder)
      ? [[path.slice(folder.length), typeof content === 'string' ? new TextEncoder().encode(content) : content]]
      : [],
  )
  return built({ id, files: new Map(made) }, document.import)
}

const NOTHING_SAID = {
  into: null,
  as: null,
  mapping: null,
  match: 'none',
  matches: null,
  report: null,
  isDry: false,
  eventKind: null,
  title: null,
  zone: null,
  language: null,
  outlet: null,
  url: null,
  published: null,
} as const

/** The id that the command gives; a general one where that is not to be had: nobody here can name another. */
function idFor({ path, bytes }: GivenFile): string {
  const id = slugOf(new InputFile(path, bytes).stem, 60)
  return findFaultOfId(id) || whyReserved(id) !== null ? 'imported' : id
}

function built({ id, files }: GivenFolder, report: FinishedReport | null): ImportOutcome {
  const contents = Object.fromEntries([...files].map(([path, bytes]) => [`${DOSSIERS}/${id}/${path}`, bytes]))
  const asked = { dossiers: DOSSIERS, out: 'out', archive: null, isPublishedRegistered: false, only: id }
  // A page has all of it at hand, and no host to ask for packs.
  const options = { ...asked, packedFrom: Infinity }
  const result = runPipeline(options, memoryDisk(contents), BROWSER_DIGESTS)
  const problems = told(result.problems.sorted())
  const [compared] = result.compared
  const rows = report && toRowReport(report)
  if (!result.files || !compared) return { dossier: null, report: rows, problems }
  const published = [...wholeTexts(result.files)].flatMap(([path, text]): [string, string][] =>
    path.startsWith(`${id}/`) ? [[path.slice(id.length + 1), text]] : [],
  )
  const { title } = compared.dossier
  const counts = { events: compared.events.length, sources: compared.dossier.sources.size }
  const dossier = { ownId: id, title, ...counts, published: new Map(published), zip: packed(id, files) }
  return { dossier, report: rows, problems }
}

function packed(id: string, files: GivenFolder['files']): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path)
    if (bytes) entries[`${id}/${path}`] = [bytes, { mtime: ZIP_DAY }]
  }
  return new Uint8Array(zipSync(entries))
}

function toRowReport(report: FinishedReport): RowReport {
  const odd = report.rows.filter(({ fate, notes }) => fate.kind !== 'taken' || notes.length > 0)
  return {
    importer: report.importer,
    summary: summaryOf(report),
    remarks: report.remarks,
    odd: odd.map(rowText),
    text: formatReport(report),
  }
}

/** Problems with paths as the reader knows them. */
function told(problems: readonly Problem[]): FileProblem[] {
  return problems.map(({ severity, file, line, column, message, hint }) => ({
    severity,
    file: file.startsWith(`${DOSSIERS}/`) ? file.slice(DOSSIERS.length + 1) : file,
    line,
    column,
    message,
    hint,
  }))
}
