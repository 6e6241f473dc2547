import type { Importer } from '../importer.ts'
import { isWorkbook, readWorkbook } from '../input/workbook/read-workbook.ts'
import { importTable, proposeMapping } from './table/import-table.ts'

/** Office Open XML came with Office 2007. */
const SINCE_YEAR = 2006

/** The first sheet of a workbook of Excel, or of any program that writes `.xlsx`. */
export const workbook: Importer = {
  id: 'workbook',
  reads: 'a workbook (.xlsx)',
  detects: (file) => (isWorkbook(file) ? 0.5 : 0),
  read(file, context) {
    const found = readWorkbook(file, context.report)
    return found && importTable(found, file, SINCE_YEAR, context)
  },
  propose(file, context) {
    const found = readWorkbook(file, context.report)
    return found && proposeMapping(found, file, context)
  },
}
