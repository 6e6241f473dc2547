import type { Importer } from '../importer.ts'
import type { InputFile } from '../input/input-file.ts'
import { delimiterOf } from '../input/delimiter.ts'
import { readTable } from '../input/read-table.ts'
import { importTable, proposeMapping } from './table/import-table.ts'

/** RFC 4180 is of 2005; comma-separated files are older than any document that they could be. */
const SINCE_YEAR = 1972

/** Any table of separated values. */
export const table: Importer = {
  id: 'table',
  reads: 'a table of separated values (CSV, TSV)',
  detects: (file) => (isTable(file) ? 0.2 : 0),
  read(file, context) {
    const found = readTable(file, context.report)
    return found && importTable(found, file, SINCE_YEAR, context)
  },
  propose(file, context) {
    const found = readTable(file, context.report)
    return found && proposeMapping(found, file, context)
  },
}

function isTable(file: InputFile): boolean {
  const start = file.text.slice(0, 10_000)
  if (/^\s*(?:[<{[]|$)/.test(start)) return false
  const head = /\S.*/.exec(start)?.[0] ?? ''
  return ['csv', 'tsv', 'tab'].includes(file.ending) || head.includes(delimiterOf(start))
}
