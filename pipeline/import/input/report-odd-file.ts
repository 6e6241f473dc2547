import { isPage } from '../../command/make/source/decode-page.ts'
import type { ImportReport } from '../report/import-report.ts'
import type { InputFile } from './input-file.ts'

/** Reports a file that holds no text, by what its first bytes say that it is. */
export function reportNoText({ bytes }: InputFile, report: ImportReport): null {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldExcel = bytes[0] === 0xd0 && bytes[1] === 0xcf
  const what = isZip
    ? 'is a ZIP file or a workbook'
    : isOldExcel
      ? 'is a workbook of an old Excel (.xls), or one with a password'
      : 'is no text'
  const hint = isOldExcel
    ? 'Save it as .xlsx without a password, or as CSV.'
    : 'Name a file that one of the importers reads: docs/importing.md.'
  report.error('no-text', {}, what, hint)
  return null
}

/** Reports a web page that was saved in the place of the data behind it. */
export function reportWebPage(text: string, report: ImportReport): boolean {
  if (!/^\s*</.test(text) || !isPage(text)) return false
  const hint = 'The address led to a page, as to one that asks to sign in. Download the data itself.'
  report.error('web-page', {}, 'is a web page in HTML, whatever its name says', hint)
  return true
}
