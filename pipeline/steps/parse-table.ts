import type { Disk } from '../disk/disk.ts'
import { type Problems, startOf } from '../problem.ts'
import { parseLines } from '../yaml/lines/parse-lines.ts'
import type { ParsedFile } from './parse.ts'

const NOT_HERE = {
  message: 'is a table in Parquet, which is not read here',
  hint: 'Build the dossier with npm run dossier, or write the table as JSON Lines.',
}

/**
 * Reads a list that is a table in Parquet, an item a row. It says what the same list in JSON Lines would say; where something stands is
 * told by the number of the row, for the line, and that of the column.
 * @returns `null` where nothing of it can be used; what is wrong is then reported
 */
export function parseTable(
  file: string,
  bytes: Uint8Array,
  { linesOfParquet }: Pick<Disk, 'linesOfParquet'>,
  problems: Problems,
): ParsedFile | null {
  const table = linesOfParquet?.(bytes) ?? NOT_HERE
  if ('message' in table) {
    problems.error('cannot-read', startOf(file), table.message, table.hint)
    return null
  }
  const parsed = parseLines(file, table.lines, 'list', problems)
  return (
    parsed && {
      ...parsed,
      spot: ([row, key]) => ({
        file,
        line: typeof row === 'number' ? row + 1 : 1,
        column: Math.max(0, table.columns.indexOf(String(key))) + 1,
      }),
    }
  )
}
