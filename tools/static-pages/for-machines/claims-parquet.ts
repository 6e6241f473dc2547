import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import { CLAIM_COLUMNS, type ClaimColumn, type ClaimRow } from '../../../src/export/claim-columns.ts'
import type { PublishedDossier } from './published-dossier.ts'

/** Beside the JSON of its dossier. */
export const PARQUET_FILE = 'claims.parquet'

const daysOf = ({ reading }: ClaimRow) => reading?.days ?? null
const numbersOf = ({ reading }: ClaimRow) => reading?.numbers ?? null

/** What the table has besides what every table of claims has: types that a text has not, and ends that are open. */
const FURTHER: Readonly<Record<string, ClaimColumn>> = {
  event_earliest: { type: 'day', of: ({ event }) => event.at?.earliest ?? null },
  event_latest: { type: 'day', of: ({ event }) => event.at?.latest ?? null },
  earliest_is_open: { type: 'truth', of: (row) => isOpen(daysOf(row), 'earliest') },
  latest_is_open: { type: 'truth', of: (row) => isOpen(daysOf(row), 'latest') },
  start: { type: 'instant', of: (row) => daysOf(row)?.instants?.start ?? null },
  end: { type: 'instant', of: (row) => daysOf(row)?.instants?.end ?? null },
  min_is_open: { type: 'truth', of: (row) => isOpen(numbersOf(row), 'min') },
  max_is_open: { type: 'truth', of: (row) => isOpen(numbersOf(row), 'max') },
  reading: { type: 'count', of: ({ claim }) => claim.reading },
  weight: { type: 'count', of: ({ discrepancy }) => discrepancy?.weight ?? null },
  source_form: { type: 'text', of: ({ source }) => source?.form ?? null },
}

/** The columns in their order; `docs/exports.md` says what is in each. */
export const PARQUET_COLUMNS: Readonly<Record<string, ClaimColumn>> = { ...CLAIM_COLUMNS, ...FURTHER }

/** An end of a range is open where there is a range and the end is `null`; without a range nothing is said of it. */
function isOpen<K extends string>(range: { readonly [key in K]: unknown } | null, end: K): boolean | null {
  return range && range[end] === null
}

/** How Parquet stores each type. */
const STORED: Readonly<Record<ClaimColumn['type'], Omit<SchemaElement, 'name'>>> = {
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
  ids: { converted_type: 'LIST', num_children: 1 },
}

/** The claims of a dossier, all of them, as a table in Parquet: a row a claim. Equal data gives equal bytes. */
export function claimsParquet(dossier: PublishedDossier): Uint8Array {
  const columns = Object.entries(PARQUET_COLUMNS).map(([name, column]) => ({ name, column, data: [] as unknown[] }))
  for (const { rows } of dossier.events()) {
    for (const row of rows) for (const { column, data } of columns) data.push(toStored(column, row))
  }
  const { id, title, licence } = dossier.index.dossier
  const { release, dataOf, version } = dossier.release
  const about = { dossier: id, title, licence, release, data_of: dataOf, version: String(version) }
  const file = parquetWriteBuffer({
    columnData: columns.map(({ name, data }): ColumnSource => ({ name, data })),
    schema: [
      { name: 'claims', num_children: columns.length },
      ...columns.flatMap(({ name, column }) => toSchema(name, column)),
    ],
    kvMetadata: Object.entries(about).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
    createdBy: 'Faultline',
  })
  return new Uint8Array(file)
}

function toSchema(name: string, { type }: ClaimColumn): SchemaElement[] {
  const element: SchemaElement = { name, repetition_type: 'OPTIONAL', ...STORED[type] }
  if (type !== 'ids') return [element]
  return [
    element,
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...STORED.text },
  ]
}

function toStored(column: ClaimColumn, row: ClaimRow): unknown {
  const cell = column.of(row)
  return cell !== null && (column.type === 'day' || column.type === 'instant') ? new Date(String(cell)) : cell
}
