import type { ImportedDossier } from './imported-dossier.ts'
import type { InputFile } from './input/input-file.ts'
import type { NewIds } from './new-ids.ts'
import type { Problems } from '../problem.ts'
import type { ImportReport } from './report/import-report.ts'

/**
 * Reads files of one format. It is pure: bytes in, parts of a dossier and an account of every row out. It touches no
 * disk and no clock, so that the same code runs in a browser.
 */
export interface Importer {
  /** In kebab-case: `--as timelinejs-3`. */
  readonly id: string
  /** What it reads, as a part of a sentence: “TimelineJS 3 JSON”. */
  readonly reads: string
  /** How sure it is that a file is of its format: 0 not at all, 1 beyond doubt. */
  detects(file: InputFile): number
  /**
   * Makes parts of a dossier of a file. Every row of it is begun in the report and gets its fate there.
   * @returns `null` (and an error in the report) where nothing of the file can be used
   */
  read(file: InputFile, context: ImportContext): ImportedDossier | null
  /**
   * Writes down which column of a table is what, as far as it shows.
   * @returns the text of a mapping; `null` (and an error in the report) where nothing can be told
   */
  propose?(file: InputFile, context: ImportContext): string | null
}

/** What an importer needs besides the file. */
export interface ImportContext {
  readonly report: ImportReport
  /** Ids that nothing else has: of events, sources, actors and places. */
  readonly ids: NewIds
  readonly wishes: ImportWishes
  /** For what is wrong in other files, as in a mapping. */
  readonly problems: Problems
  /** Whether a dossier begins with the file, and so takes its title from it. */
  readonly begins: boolean
}

/** What whoever imports says of the file. */
export interface ImportWishes {
  /** IANA zone whose clocks its times go by. */
  readonly zone: string | null
  /** In which order its dates have day and month, where they are written as 3/4/2024. */
  readonly order: DateOrder | null
  /** The file of a mapping: which column is what. */
  readonly mapping: { readonly name: string; readonly text: string } | null
  /** Of the source that the file is. */
  readonly outlet: string | null
  readonly url: string | null
  /** EDTF. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
}

export const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]
