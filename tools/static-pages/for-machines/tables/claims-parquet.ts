import { CLAIM_COLUMNS, type ClaimRow, inOneCell } from '../../../../src/export/claim-columns.ts'
import type { TableColumn } from '../../../../src/export/table-column.ts'
import type { PublishedDossier, WholeRow } from '../published-dossier.ts'
import { parquetTable } from './parquet-table.ts'

const daysOf = ({ reading }: ClaimRow) => reading?.days ?? null
const numbersOf = ({ reading }: ClaimRow) => reading?.numbers ?? null
const correctedOf = ({ claim }: ClaimRow) => claim.corrected ?? []

/** What the table has besides what every table of claims has: types that a text has not, and ends that are open. */
const FURTHER = {
  event_earliest: { type: 'day', of: ({ event }) => event.at?.earliest ?? null },
  event_latest: { type: 'day', of: ({ event }) => event.at?.latest ?? null },
  attribute_type: { type: 'text', of: ({ attributeType }) => attributeType },
  claim_number: { type: 'count', of: ({ number }) => number },
  earliest_is_open: { type: 'truth', of: (row) => isOpen(daysOf(row), 'earliest') },
  latest_is_open: { type: 'truth', of: (row) => isOpen(daysOf(row), 'latest') },
  start: { type: 'instant', of: (row) => daysOf(row)?.instants?.start ?? null },
  end: { type: 'instant', of: (row) => daysOf(row)?.instants?.end ?? null },
  min_is_open: { type: 'truth', of: (row) => isOpen(numbersOf(row), 'min') },
  max_is_open: { type: 'truth', of: (row) => isOpen(numbersOf(row), 'max') },
  reading: { type: 'count', of: ({ claim }) => claim.reading },
  weight: { type: 'count', of: ({ discrepancy }) => discrepancy?.weight ?? null },
  source_form: { type: 'text', of: ({ source }) => source?.form ?? null },
  corrected_on: { type: 'days', of: (row) => correctedOf(row).map(({ on }) => on) },
  corrected_was: { type: 'texts', of: (row) => correctedOf(row).map(({ was }) => inOneCell(was)) },
  corrected_unit: { type: 'texts', of: (row) => correctedOf(row).map(({ unit }) => unit ?? row.claim.unit) },
  corrected_because: { type: 'texts', of: (row) => correctedOf(row).map(({ because }) => because) },
} as const satisfies Readonly<Record<string, TableColumn<WholeRow>>>

/** The columns in their order; `docs/exports.md` says what is in each. */
export const CLAIM_TABLE: Readonly<Record<string, TableColumn<WholeRow>>> = { ...CLAIM_COLUMNS, ...FURTHER }

/** An end of a range is open where there is a range and the end is `null`; without a range nothing is said of it. */
export function isOpen<K extends string>(range: { readonly [key in K]: unknown } | null, end: K): boolean | null {
  return range && range[end] === null
}

/** The claims of a dossier that count, all of them: a row a claim. */
export function claimsParquet(dossier: PublishedDossier): Uint8Array {
  function* rows() {
    for (const event of dossier.events()) yield* event.rows
  }
  return parquetTable('claims', CLAIM_TABLE, rows(), dossier)
}
