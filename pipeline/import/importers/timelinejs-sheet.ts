import type { ImportContext, Importer } from '../importer.ts'
import { readTable } from '../input/read-table.ts'
import type { Table, TableRow } from '../input/table-of.ts'
import { type DateParts, isBlank, placeDate, writtenParts } from '../texts/date-parts.ts'
import type { Slide } from './timelinejs/slide.ts'
import { takeSlides } from './timelinejs/take-slides.ts'

/** The columns of the template: https://timeline.knightlab.com/docs/using-spreadsheets.html */
const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Type',
  'Group',
] as const
type Column = (typeof COLUMNS)[number]

/** Columns of the template that only say how a slide looks. */
const OF_LOOKS = ['media credit', 'media caption', 'media thumbnail', 'background', 'alt text', 'link']

/** The spreadsheet of TimelineJS 3, saved as CSV. */
export const timelinejsSheet: Importer = {
  id: 'timelinejs-sheet',
  reads: 'the spreadsheet of TimelineJS, as CSV',
  detects(file) {
    const head = /\S.*/.exec(file.text)?.[0]?.toLowerCase() ?? ''
    return ['year', 'month', 'end year', 'headline'].every((name) => hasColumn(head, name)) ? 0.9 : 0
  },
  read(file, context) {
    const table = readTable(file, context.report)
    if (!table) return null
    const placeOf = new Map(table.columns.map((name, index) => [name.toLowerCase(), index]))
    const missing = (['Year', 'Headline'] as const).filter((name) => !placeOf.has(name.toLowerCase()))
    if (missing.length > 0) {
      const hint = `The spreadsheet of TimelineJS has the columns ${COLUMNS.slice(0, 3).join(', ')} … in its first row.`
      context.report.error('no-column', {}, `has no column “${missing.join('”, “')}”`, hint)
      return null
    }
    remarkOnOthers(table, context)
    const slides = table.rows.map((row) => slideOf(row, (column) => placeOf.get(column.toLowerCase()), context))
    return takeSlides(slides, file, context)
  },
}

function hasColumn(head: string, name: string): boolean {
  return head.split(/[,;\t|]/).some((cell) => cell.replaceAll('"', '').trim() === name)
}

function remarkOnOthers({ columns }: Table, { report }: ImportContext): void {
  const known = new Set([...COLUMNS.map((column) => column.toLowerCase()), ...OF_LOOKS])
  const others = columns.filter((name) => !known.has(name.toLowerCase()))
  if (others.length > 0) report.remark(`Columns that the template does not have are not taken: ${others.join(', ')}.`)
}

function slideOf(
  { entry, cells }: TableRow,
  placeOf: (column: Column) => number | undefined,
  { wishes }: ImportContext,
): Slide {
  const cell = (column: Column) => cells[placeOf(column) ?? -1] ?? ''
  const parts = (before: '' | 'End '): DateParts => ({
    year: cell(`${before}Year`),
    month: cell(`${before}Month`),
    day: cell(`${before}Day`),
    time: cell(`${before}Time`),
  })
  const [from, to] = [parts(''), parts('End ')]
  const type = cell('Type').toLowerCase()
  const isEmpty = isBlank(from) && isBlank(to)
  return {
    entry,
    role: type === 'title' || type === 'era' ? type : 'event',
    locator: `line ${entry.line}`,
    ownId: '',
    headline: cell('Headline'),
    text: cell('Text'),
    date: isEmpty ? null : placeDate(from, to, wishes.zone),
    writtenDate: [from, to]
      .filter((one) => !isBlank(one))
      .map(writtenParts)
      .join(' – '),
    displayDate: cell('Display Date'),
    group: cell('Group'),
    place: null,
    medium: cell('Media'),
  }
}
