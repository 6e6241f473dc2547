import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import type { TableColumn } from '../../../../src/export/table-column.ts'
import type { PublishedDossier } from '../published-dossier.ts'

type Columns<Row> = Readonly<Record<string, TableColumn<Row>>>
type CellType = TableColumn<never>['type']

/** How Parquet stores each type; of a list, what stands in it. */
const STORED: Readonly<Record<CellType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  number: { type: 'DOUBLE' },
  count: { type: 'INT32' },
  truth: { type: 'BOOLEAN' },
  ids: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  texts: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  days: { type: 'INT32', converted_type: 'DATE' },
}

const LISTS: ReadonlySet<CellType> = new Set(['ids', 'texts', 'days'])

/**
 * A table in Parquet, which says of which dossier, release and licence it is. Equal data gives equal bytes.
 * @param name of its rows: `claims`
 */
export function parquetTable<Row>(
  name: string,
  columns: Columns<Row>,
  rows: Iterable<Row>,
  { index, release: dated }: Pick<PublishedDossier, 'index' | 'release'>,
): Uint8Array {
  const filled = Object.entries(columns).map(([called, column]) => ({ called, column, data: [] as unknown[] }))
  for (const row of rows) for (const { column, data } of filled) data.push(toStored(column, row))
  const { id, title, licence } = index.dossier
  const { release, dataOf, version } = dated
  const about = { dossier: id, title, licence, release, data_of: dataOf, version: String(version) }
  const file = parquetWriteBuffer({
    columnData: filled.map(({ called, data }): ColumnSource => ({ name: called, data })),
    schema: [
      { name, num_children: filled.length },
      ...filled.flatMap(({ called, column }) => toSchema(called, column.type)),
    ],
    kvMetadata: Object.entries(about).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
    createdBy: 'Faultline',
  })
  return new Uint8Array(file)
}

function toSchema(name: string, type: CellType): SchemaElement[] {
  if (!LISTS.has(type)) return [{ name, repetition_type: 'OPTIONAL', ...STORED[type] }]
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: type === 'texts' ? 'OPTIONAL' : 'REQUIRED', ...STORED[type] },
  ]
}

function toStored<Row>(column: TableColumn<Row>, row: Row): unknown {
  if (column.type === 'days') return column.of(row)?.map((day) => new Date(day)) ?? null
  const cell = column.of(row)
  return cell !== null && (column.type === 'day' || column.type === 'instant') ? new Date(String(cell)) : cell
}
