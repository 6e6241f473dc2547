/** What stands in the cells of a column, by its type. */
interface CellTypes {
  readonly text: string
  /** ISO 8601 calendar day. */
  readonly day: string
  /** ISO 8601 instant, UTC. */
  readonly instant: string
  readonly number: number
  /** A whole number. */
  readonly count: number
  readonly truth: boolean
  readonly ids: readonly string[]
  /** `null` within: nothing is said at that place. */
  readonly texts: readonly (string | null)[]
  readonly days: readonly string[]
}

type ColumnOf<T extends keyof CellTypes, Row> = {
  readonly type: T
  /** `null`: nothing stands in the cell. */
  readonly of: (row: Row) => CellTypes[T] | null
}

/** A column of a table. */
export type TableColumn<Row> = { [T in keyof CellTypes]: ColumnOf<T, Row> }[keyof CellTypes]
