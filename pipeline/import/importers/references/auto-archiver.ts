import { url as urlSchema } from '../../../schema/written-scalars.ts'
import { quoted } from '../../../problem.ts'
import type { Importer } from '../../importer.ts'
import { type CellOf, hasColumns, namedCells } from '../../input/named-cells.ts'
import { readTable } from '../../input/read-table.ts'
import type { TableRow } from '../../input/table-of.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { dayIn } from '../data-sets/coded-span.ts'
import { type Description, describedSources } from './described-sources.ts'

/** The columns of the sheet of Auto Archiver: https://auto-archiver.readthedocs.io/ */
const COLUMNS = [
  'Link',
  'Archive status',
  'Archive location',
  'Archive date',
  'Upload timestamp',
  'Upload title',
  'Hash',
  'WACZ',
] as const
type Column = (typeof COLUMNS)[number]

/** The sheet of Bellingcat's Auto Archiver, saved as CSV: documents, and where their copies are kept. */
export const autoArchiver: Importer = {
  id: 'auto-archiver',
  reads: 'the sheet of Auto Archiver, as CSV',
  detects(file) {
    return hasColumns(file, ['link', 'archive status', 'archive location']) ? 0.95 : 0
  },
  read(file, context) {
    const table = readTable(file, context.report)
    const cell = table && namedCells<Column>(table, ['Link', 'Archive location'], context.report)
    if (!table || !cell) return null
    const others = table.columns.filter((name) => !COLUMNS.some((own) => own.toLowerCase() === name.toLowerCase()))
    if (others.length > 0) context.report.remark(`Columns that are not taken: ${others.join(', ')}.`)
    return describedSources(
      table.rows.flatMap((row) => describe(row, cell) ?? []),
      context,
    )
  },
}

function describe(row: TableRow, cell: CellOf<Column>): Description | null {
  const { entry } = row
  const link = cell(row, 'Link')
  entry.name = fitLine(link)
  if (link === '') {
    entry.setAside('has no link')
    return null
  }
  const uploaded = dayOfTime(cell(row, 'Upload timestamp'))
  if (uploaded === null && cell(row, 'Upload timestamp') !== '') {
    entry.note(`when it was published is left out: ${quoted(cell(row, 'Upload timestamp'))} is no time of ISO 8601`)
  }
  return {
    entry,
    outlet: '',
    title: cell(row, 'Upload title'),
    url: link,
    published: uploaded,
    language: '',
    versions: versionsOf(row, cell),
  }
}

/** The copy that was kept. Its hash is that of the kept file, not of a text, and so stands in the note. */
function versionsOf(row: TableRow, cell: CellOf<Column>): NonNullable<Description['versions']> {
  const { entry } = row
  const [status, written] = [cell(row, 'Archive status'), cell(row, 'Archive date')]
  const capturedOn = dayOfTime(written)
  const archivedUrl = [cell(row, 'Archive location'), cell(row, 'WACZ')].find((one) => urlSchema.safeParse(one).success)
  if (capturedOn === null) {
    const why = written === '' ? 'it has no day' : `${quoted(written)} is no time of ISO 8601`
    const isKept = [cell(row, 'Archive location'), cell(row, 'WACZ'), cell(row, 'Hash')].some((text) => text !== '')
    if (isKept) entry.note(`its copy is left out: ${why}`)
    else if (status !== '') entry.note(`it has no copy: ${quoted(status)}`)
    return []
  }
  if (archivedUrl === undefined && cell(row, 'Archive location') !== '') {
    entry.note(`where its copy is kept is left out: ${quoted(cell(row, 'Archive location'))} is no web address`)
  }
  const hash = fitLine(cell(row, 'Hash'))
  return [
    {
      capturedOn,
      ...(archivedUrl === undefined ? {} : { archivedUrl }),
      ...(hash === '' ? {} : { note: `Hash of the kept file: ${hash}` }),
    },
  ]
}

/** The day in UTC of a time of ISO 8601. Its own clock would give the day before or after. */
function dayOfTime(text: string): string | null {
  const day = dayIn(text)
  if (day !== null) return day
  const isTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(text)
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`
  const time = isTime ? Date.parse(zoned.replace(' ', 'T')) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
