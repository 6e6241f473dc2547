/** A file that a reader gave, with the path within the folder that it was given with. */
export interface GivenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What is to be made into a dossier. */
export interface ImportOrder {
  readonly files: readonly GivenFile[]
  /** Which of 3/4/2024 is the day, where the file does not show it; `null`: not said. */
  readonly order: 'dmy' | 'mdy' | null
}

/** Something that is wrong in a file, where, and what to do: as the command reports it. */
export interface FileProblem {
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

/** What became of the rows of an imported file, in the words of the command. */
export interface RowReport {
  readonly importer: string
  readonly summary: string
  readonly remarks: readonly string[]
  /** Rows that were merged or set aside, or of which something was left out: a line each. */
  readonly odd: readonly string[]
  /** All of it as a text. */
  readonly text: string
}

/** A dossier that was made of given files. */
export interface MadeDossier {
  /** The id that its files have. */
  readonly ownId: string
  readonly title: string
  readonly events: number
  readonly sources: number
  /** What is published of it, by path within its folder. */
  readonly published: ReadonlyMap<string, string>
  /** Its folder, packed. */
  readonly zip: Uint8Array<ArrayBuffer>
}

/** What came of an order. */
export interface ImportOutcome {
  /** `null`: there is an error among the problems. */
  readonly dossier: MadeDossier | null
  /** `null`: what was given is a dossier already. */
  readonly report: RowReport | null
  readonly problems: readonly FileProblem[]
}

/** What the worker sends. */
export type WorkerMessage =
  { readonly kind: 'done'; readonly outcome: ImportOutcome } | { readonly kind: 'failed'; readonly message: string }
