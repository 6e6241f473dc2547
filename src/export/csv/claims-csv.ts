import { CLAIM_COLUMNS, type ClaimRow, claimRows, inOneCell } from '../claim-columns.ts'
import type { Shown } from '../shown.ts'
import { type Cell, toCsv } from './csv-text.ts'

/** What each row says of the file. */
const OF_FILE: Readonly<Record<string, (shown: Shown) => Cell>> = {
  exported_on: ({ about }) => about.exportedOn,
  exported_from: ({ about }) => about.address,
  left_out: ({ about }) => about.leftOut.join(' '),
}

export const CSV_COLUMNS: readonly string[] = [...Object.keys(CLAIM_COLUMNS), ...Object.keys(OF_FILE)]

/** The claims that are shown, a row each, by event and attribute. */
export function toClaimsCsv(shown: Shown, options: { readonly withByteOrderMark: boolean }): string {
  const { dossier, names, about } = shown
  const of = {
    id: dossier.id,
    dataOf: about.dataOf,
    attribute: names.attribute,
    unitOf: (attribute: string) => names.naming.attribute(attribute)?.unit ?? null,
    eventUrl: names.eventUrl,
  }
  const ofFile = Object.values(OF_FILE).map((cellOf) => cellOf(shown))
  const columns = Object.values(CLAIM_COLUMNS)
  const rows = shown.events.flatMap(({ event, claims }) =>
    claimRows(of, event, claims).map((row) => [...columns.map((column) => toCell(column, row)), ...ofFile]),
  )
  return toCsv([CSV_COLUMNS, ...rows], options)
}

function toCell(column: (typeof CLAIM_COLUMNS)[keyof typeof CLAIM_COLUMNS], row: ClaimRow): Cell {
  if (column.type === 'ids') return inOneCell(column.of(row))
  const cell = column.of(row)
  return typeof cell === 'boolean' ? String(cell) : cell
}
