import { compareText } from '../src/domain/text-order.ts'
import { FORBIDDEN_CHARACTERS } from '../src/domain/verbatim/forbidden-characters.ts'

/** A place in a file that people write; line and column count from 1. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing that is wrong, where it is, and what to do about it. */
export interface Problem extends Spot {
  /** An error fails the run and keeps everything from being written; a warning does neither. */
  readonly severity: 'error' | 'warning'
  /** Stable name of the kind of problem, in kebab-case. */
  readonly code: string
  readonly message: string
  /** What to do. */
  readonly hint: string
}

const MESSAGE_LENGTH = 400

/** Gathers the problems of one run, each once, in the order of files, lines and columns. */
export class Problems {
  readonly #byKey = new Map<string, Problem>()
  #errorCount = 0
  /** What is reported while something is made: one list within the other. */
  readonly #noted: Problem[][] = []

  /** How many errors there are so far. */
  get errorCount(): number {
    return this.#errorCount
  }

  error(code: string, spot: Spot, message: string, hint: string): void {
    this.add({ severity: 'error', code, ...spot, message, hint })
  }

  warn(code: string, spot: Spot, message: string, hint: string): void {
    this.add({ severity: 'warning', code, ...spot, message, hint })
  }

  /** @returns what is made, and what is reported meanwhile: once or again */
  noting<T>(make: () => T): { readonly value: T; readonly said: readonly Problem[] } {
    const said: Problem[] = []
    this.#noted.push(said)
    try {
      return { value: make(), said }
    } finally {
      this.#noted.pop()
    }
  }

  /** All problems, sorted by file, line, column, then message. */
  sorted(): Problem[] {
    return [...this.#byKey.values()].sort(
      (a, b) =>
        compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message),
    )
  }

  /** Reports what was reported before. */
  add(problem: Problem): void {
    for (const list of this.#noted) list.push(problem)
    const { severity, code, file, line, column, message, hint } = problem
    const shown = {
      severity,
      code,
      file: printable(file),
      line,
      column,
      message: printable(message),
      hint: printable(hint),
    }
    const key = JSON.stringify([file, line, column, shown.message])
    if (this.#byKey.has(key)) return
    this.#byKey.set(key, shown)
    if (severity === 'error') this.#errorCount++
  }
}

/** The start of a file, or of a folder as a whole. */
export function startOf(file: string): Spot {
  return { file, line: 1, column: 1 }
}

/** A text of any length and content, fit to stand in a message of one line: `“abc…”`. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 200))
  const shown = characters.length > 60 || text.length > 200 ? `${characters.slice(0, 60).join('')}…` : text
  return `“${shown.replace(/\r\n|[\n\r]/g, '⏎')}”`
}

/** What a terminal would obey is shown by its code point. */
function printable(text: string): string {
  const cut = text.length > MESSAGE_LENGTH ? `${text.slice(0, MESSAGE_LENGTH)}…` : text
  return cut
    .replace(new RegExp(FORBIDDEN_CHARACTERS, 'gu'), (character) => `[${codePointOf(character)}]`)
    .replace(/\s/g, ' ')
}

/** `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
