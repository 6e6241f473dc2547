import type { WrittenRecord } from '../table-of.ts'
import { type DateFormat, writtenSerial } from './serial-date.ts'
import { type XmlPart, xmlParts } from './xml-parts.ts'

/** What cells refer to. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly formats: readonly (DateFormat | null)[]
  readonly is1904: boolean
}

export interface Sheet {
  readonly records: readonly WrittenRecord[]
  /** Cells that hold a formula: their last computed value stands for it. */
  readonly formulaCount: number
  /** Cells that hold an error, such as #REF!. */
  readonly errorCount: number
  readonly hasMergedCells: boolean
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
}

/** Reads the rows of a sheet (ECMA-376-1 § 18.3); a row keeps the number that it has there. */
export function readSheet(xml: string, context: SheetContext): Sheet {
  const records: { cells: string[]; line: number }[] = []
  const counts = { formulas: 0, errors: 0 }
  let [hasMergedCells, isValue] = [false, false]
  let cell: OpenCell | null = null
  const end = () => {
    if (!cell) return
    if (cell.type === 'e') counts.errors++
    const cells = records.at(-1)?.cells ?? []
    while (cells.length < cell.column) cells.push('')
    cells[cell.column] = textOf(cell, context)
    cell = null
  }
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') {
      if (isValue && cell) cell.text += part.text
    } else if (part.name === 'v' || part.name === 't') isValue = part.kind === 'open' && !part.isEmpty
    else if (part.kind === 'close') {
      if (part.name === 'c') end()
    } else if (part.name === 'row') {
      const before = records.at(-1)?.line ?? 0
      records.push({ cells: [], line: Number(part.attributes['r']) || before + 1 })
    } else if (part.name === 'c') {
      cell = openCell(part.attributes, records.at(-1)?.cells.length ?? 0)
      if (part.isEmpty) end()
    } else if (part.name === 'f') counts.formulas++
    else if (part.name === 'mergeCell') hasMergedCells = true
  }
  return { records, formulaCount: counts.formulas, errorCount: counts.errors, hasMergedCells }
}

function openCell(
  { r = '', t = 'n', s = '0' }: Extract<XmlPart, { kind: 'open' }>['attributes'],
  next: number,
): OpenCell {
  const letters = /^[A-Z]+/.exec(r)?.[0]
  return { column: letters === undefined ? next : columnOf(letters), type: t, style: Number(s), text: '' }
}

/** Columns of a sheet at most: XFD. */
const MOST_COLUMNS = 16_384

/** A → 0, Z → 25, AA → 26. */
function columnOf(letters: string): number {
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return Math.min(number, MOST_COLUMNS) - 1
}

function textOf({ type, style, text }: OpenCell, { texts, formats, is1904 }: SheetContext): string {
  if (type === 's') return texts[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e') return ''
  if (type !== 'n' || text === '') return text
  const number = Number(text)
  const format = formats[style]
  if (!Number.isFinite(number)) return text
  if (format && number >= 0) return writtenSerial(number, format, is1904)
  return decimalOf(number)
}

/** A number as people write it: workbooks hold 0.1 as 0.10000000000000001, and 1E-3. */
function decimalOf(number: number): string {
  const text = String(Number(number.toPrecision(15)))
  if (!text.includes('e')) return text
  return Math.abs(number) < 1 ? number.toFixed(20).replace(/0+$/, '') : BigInt(Math.round(number)).toString()
}
