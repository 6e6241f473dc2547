import { type Problems, quoted, type Spot } from '../../problem.ts'

/** What became of one row of an imported file. */
export type Fate =
  | { readonly kind: 'taken'; readonly as: string }
  /** It tells of an event that the dossier has. */
  | { readonly kind: 'matched'; readonly with: string; /** A part of a sentence. */ readonly why: string }
  | { readonly kind: 'merged'; readonly with: string }
  | { readonly kind: 'set-aside'; readonly why: string }

/** A row, slide or entry of the file, whatever its importer counts. */
export interface ReportedRow {
  /** From 1. */
  readonly line: number
  /** What it calls itself. */
  readonly name: string
  readonly fate: Fate
  /** What was not taken of it, or taken otherwise than written. */
  readonly notes: readonly string[]
}

/** An account of every row of a file. */
export interface FinishedReport {
  readonly file: string
  readonly importer: string
  /** On the file as a whole. */
  readonly remarks: readonly string[]
  /** In the order in which the importer came to them. */
  readonly rows: readonly ReportedRow[]
  /** How the file stands to what the dossier had; `null` where no event of it was looked for there. */
  readonly matching: MatchingReport | null
}

/** How the events of a file stand to those of the dossier that it goes into. */
export interface MatchingReport {
  /** Events that only the file tells. */
  readonly added: number
  /** Events of the dossier that the file tells as well, by what tells that they are the same. */
  readonly matched: { readonly byId: number; readonly byScore: number; readonly byDecision: number }
  /** Pairs of which somebody has to say whether they are one event; the most alike first. */
  readonly near: readonly ReportedPair[]
  /** The source of the dossier that tells most of the matched events, and what the file says otherwise. */
  readonly beside: BesideSource | null
}

export interface ReportedPair {
  /** Of the file. */
  readonly line: number
  readonly name: string
  /** Of the dossier. */
  readonly event: string
  readonly title: string
  readonly score: number
}

export interface BesideSource {
  readonly source: string
  /** Events that both tell, and of which they give other values in some attribute. */
  readonly changed: readonly ChangedEvent[]
  /** Ids of events that the source tells and the file does not. */
  readonly missing: readonly string[]
}

export interface ChangedEvent {
  readonly event: string
  /** Ids of attributes of which both give values, and not the same. */
  readonly attributes: readonly string[]
}

/** A row that an importer has begun with. It gets its fate exactly once. */
export class OpenRow {
  readonly line: number
  name = ''
  readonly notes: string[] = []
  #fate: Fate | null = null

  constructor(line: number) {
    this.line = line
  }

  get fate(): Fate | null {
    return this.#fate
  }

  /** @param as the id of what it became */
  take(as: string): void {
    this.#settle({ kind: 'taken', as })
  }

  /** @param into the id of what it was added to */
  merge(into: string): void {
    this.#settle({ kind: 'merged', with: into })
  }

  /** @param why a part of a sentence whose subject is the row: “has no date” */
  setAside(why: string): void {
    this.#settle({ kind: 'set-aside', why })
  }

  note(words: string): void {
    this.notes.push(words)
  }

  #settle(fate: Fate): void {
    if (this.#fate) throw new Error(`line ${this.line} has its fate already`)
    this.#fate = fate
  }
}

/** Gathers what an importer does with each row, and what is wrong with the file as a whole. */
export class ImportReport {
  readonly file: string
  readonly #problems: Problems
  readonly #rows: OpenRow[] = []
  readonly #remarks: string[] = []

  constructor(file: string, problems: Problems) {
    this.file = file
    this.#problems = problems
  }

  /** Begins with a row: it is accounted for from here on. */
  row(line: number): OpenRow {
    const row = new OpenRow(line)
    this.#rows.push(row)
    return row
  }

  /** Says something on the file as a whole: a sentence. */
  remark(sentence: string): void {
    if (!this.#remarks.includes(sentence)) this.#remarks.push(sentence)
  }

  /** Says why the file cannot be imported. Nothing of it is then written. */
  error(code: string, place: Partial<Spot>, message: string, hint: string): void {
    this.#problems.error(code, { line: 1, column: 1, ...place, file: this.file }, message, hint)
  }

  /** @throws where a row has no fate: that is a fault of the importer */
  finish(importer: string): FinishedReport {
    const rows = this.#rows.map(({ line, name, fate, notes }): ReportedRow => {
      if (!fate) throw new Error(`${importer} forgot line ${line} (${quoted(name)})`)
      return { line, name, fate, notes }
    })
    return { file: this.file, importer, remarks: this.#remarks, rows, matching: null }
  }
}
