import type { Importer } from './importer.ts'
import { table } from './importers/table.ts'
import { timelinejs2 } from './importers/timelinejs-2.ts'
import { timelinejs3 } from './importers/timelinejs-3.ts'
import { timelinejsSheet } from './importers/timelinejs-sheet.ts'
import { workbook } from './importers/workbook.ts'

/** All importers. Of two that are equally sure of a file the first is taken. */
export const IMPORTERS: readonly Importer[] = [timelinejs3, timelinejs2, timelinejsSheet, workbook, table]
