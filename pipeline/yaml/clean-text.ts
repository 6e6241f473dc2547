import { findForbiddenCharacter } from './plain-text.ts'
import { codePointOf, type Problems, type Spot } from '../problem.ts'

/** The text of a file without what no text may hold. */
export interface CleanText {
  readonly text: string
  /** Line and column in the file of an offset in the text. */
  spotAt(offset: number): Spot
  readonly isClean: boolean
}

/**
 * Takes the forbidden characters out of the text of a file and reports the first of each line: what else is wrong in
 * the file can then be said in the same run, at the place where it stands in the file.
 * @param linesBefore how many lines of the file stand above the text
 */
export function cleanText(file: string, raw: string, problems: Problems, linesBefore = 0): CleanText {
  const lines = raw.split('\n')
  const starts: number[] = []
  /** Columns, as offsets from 0, of what was taken out, by the index of its line. */
  const removed = new Map<number, number[]>()
  let start = 0
  const kept = lines.map((line, index) => {
    starts.push(start)
    const { text, columns } = withoutForbidden(line)
    start += text.length + 1
    const [first] = columns
    if (first === undefined) return line
    removed.set(index, columns)
    problems.error(
      'forbidden-character',
      { file, line: linesBefore + index + 1, column: first + 1 },
      `holds ${codePointOf(String.fromCodePoint(line.codePointAt(first) ?? 0))}, a character that cannot be seen`,
      'Delete it and type the text anew.',
    )
    return text
  })
  return {
    text: kept.join('\n'),
    isClean: removed.size === 0,
    spotAt(offset) {
      const line = lastNotAfter(starts, offset)
      let column = offset - (starts[line] ?? 0)
      for (const place of removed.get(line) ?? []) if (place <= column) column++
      return { file, line: linesBefore + line + 1, column: column + 1 }
    },
  }
}

function withoutForbidden(line: string): { text: string; columns: number[] } {
  const columns: number[] = []
  const pieces: string[] = []
  let from = 0
  for (let found = findForbiddenCharacter(line); found; found = findForbiddenCharacter(line, from)) {
    // One column for each unit of UTF-16, as the YAML library counts them.
    for (let i = 0; i < found.character.length; i++) columns.push(found.offset + i)
    pieces.push(line.slice(from, found.offset))
    from = found.offset + found.character.length
  }
  return { text: columns.length === 0 ? line : pieces.join('') + line.slice(from), columns }
}

/** Index of the last of rising numbers that is not above another; 0 where all are. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
