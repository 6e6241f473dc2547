import { unzipSync } from 'fflate'
import { quoted } from '../../../problem.ts'
import type { ImportReport } from '../../report/import-report.ts'
import type { InputFile } from '../input-file.ts'
import { type Table, tableOf } from '../table-of.ts'
import { readSheet, type Sheet } from './read-sheet.ts'
import { readDateFormats, readSharedTexts, readWorkbookParts } from './workbook-parts.ts'

/** Of what is packed in a workbook: far more than any table that a dossier can take. */
const LARGEST_BYTES = 512 * 1024 * 1024

/** Whether a file is a workbook of Excel 2007 or newer: at the end of a ZIP file stand the names of what is in it. */
export function isWorkbook({ bytes }: InputFile): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  return new TextDecoder('latin1').decode(bytes.subarray(-100_000)).includes('xl/workbook.xml')
}

/**
 * Reads the first sheet of a workbook (ECMA-376) that holds anything. Dates become ISO, as exact as their format shows
 * them; all other cells are texts.
 * @returns `null` (and a report) where there is none
 */
export function readWorkbook(file: InputFile, report: ImportReport): Table | null {
  const texts = unpack(file, report)
  if (!texts) return null
  const textOf = (path: string) => texts.get(path) ?? ''
  const { sheets, is1904 } = readWorkbookParts(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'))
  const context = {
    texts: readSharedTexts(textOf('xl/sharedStrings.xml')),
    formats: readDateFormats(textOf('xl/styles.xml')),
    is1904,
  }
  const read = sheets.map(({ name, path }) => ({ name, sheet: readSheet(textOf(path), context) }))
  const taken = read.find(({ sheet }) => sheet.records.some(({ cells }) => cells.some((cell) => cell.trim() !== '')))
  if (!taken) {
    report.error(
      'empty-file',
      {},
      'has no sheet with anything in it',
      'Name another workbook, or save its table as CSV.',
    )
    return null
  }
  const others = read.filter((one) => one !== taken && one.sheet.records.length > 0).map(({ name }) => quoted(name))
  if (others.length > 0) {
    report.remark(
      `Of its sheets ${quoted(taken.name)} is taken; ${others.join(', ')} not: save what is in them as files of their own.`,
    )
  }
  if (is1904) report.remark('Its dates are counted from 1904.')
  remarkOn(taken.sheet, report)
  return tableOf(taken.sheet.records, report)
}

function remarkOn({ formulaCount, errorCount, hasMergedCells }: Sheet, report: ImportReport): void {
  const cells = (count: number) => (count === 1 ? 'One cell holds' : `${count} cells hold`)
  if (formulaCount > 0) report.remark(`${cells(formulaCount)} a formula: what it last came to is taken.`)
  if (errorCount > 0) report.remark(`${cells(errorCount)} an error such as #REF!, and are blank here.`)
  if (hasMergedCells)
    report.remark('It has merged cells: what stands in one is that of its first row and column alone.')
}

/** The parts that are needed, by path. */
function unpack({ bytes }: InputFile, report: ImportReport): Map<string, string> | null {
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isNeeded =
          /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]*)\.xml(?:\.rels)?$/.test(name)
        if (isNeeded) size += originalSize
        return isNeeded && size <= LARGEST_BYTES
      },
    })
    if (size > LARGEST_BYTES) {
      report.error('too-large', {}, 'unpacks to more than 512 MB', 'Divide it, or save its table as CSV.')
      return null
    }
    const decoder = new TextDecoder()
    return new Map(Object.entries(files).map(([path, content]) => [path, decoder.decode(content)]))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    report.error('bad-zip', {}, `cannot be unpacked: ${why}`, 'Save it anew; half a file cannot be read.')
    return null
  }
}
