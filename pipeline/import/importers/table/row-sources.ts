import type { WrittenClaim } from '../../../schema/dossier-files.ts'
import { url as urlSchema } from '../../../schema/written-scalars.ts'
import { hostOf } from '../../../command/make/source/source-id.ts'
import type { ImportedSource } from '../../imported-dossier.ts'
import type { ImportContext } from '../../importer.ts'
import type { Table, TableRow } from '../../input/table-of.ts'
import { proveOrder } from '../../texts/date-order.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { readWrittenDate } from '../../texts/written-date.ts'
import type { MappedSource } from './mapping.ts'

interface OpenSource {
  readonly header: ImportedSource['header']
  readonly claims: WrittenClaim[]
}

/** The documents that make the claims of the rows of a table, as its columns name them. */
export class RowSources {
  /** By what tells them apart: outlet, title, address and date. */
  readonly #byKey = new Map<string, OpenSource>()
  readonly #cellOf: (row: TableRow, key: Exclude<keyof MappedSource, 'order'>) => string
  readonly #manner: Parameters<typeof readWrittenDate>[1]
  readonly #context: ImportContext

  constructor(mapped: MappedSource, table: Table, context: ImportContext) {
    const placeOf = new Map(table.columns.map((name, place) => [name, place]))
    this.#cellOf = ({ cells }, key) => (cells[placeOf.get(mapped[key] ?? '') ?? -1] ?? '').trim()
    this.#context = context
    const dates = table.rows.map((row) => ({ line: row.entry.line, text: this.#cellOf(row, 'published') }))
    const order = proveOrder(mapped.published ?? '', dates, mapped.order ?? context.wishes.order, context.report)
    this.#manner = { order, zone: context.wishes.zone }
  }

  /** A number that no other of these documents has. */
  numberOf(claims: readonly WrittenClaim[]): number {
    return [...this.#byKey.values()].findIndex((source) => source.claims === claims)
  }

  get all(): readonly ImportedSource[] {
    return [...this.#byKey.values()]
  }

  /**
   * The claims of the document of a row, to be added to.
   * @returns `null` where the row names none, or none whose day is known: then the table speaks
   */
  of(row: TableRow): WrittenClaim[] | null {
    const [name, title, address, day] = (['outlet', 'title', 'url', 'published'] as const).map((key) =>
      fitLine(this.#cellOf(row, key)),
    ) as [string, string, string, string]
    const url = urlSchema.safeParse(address).success ? address : null
    const outlet = name || (url === null ? '' : hostOf(url))
    if (outlet === '') return null
    if (address !== '' && url === null) row.entry.note(`“${address}” is no web address, and is left out`)
    const published = day === '' ? null : readWrittenDate(day, this.#manner)
    if (published?.edtf == null) {
      const why = published ? `: ${published.why}` : ''
      row.entry.note(`the day of its source is not known${why}; its claims are those of the table`)
      return null
    }
    const key = JSON.stringify([outlet, title, url, published.edtf])
    const known = this.#byKey.get(key)
    if (known) return known.claims
    const id = this.#context.ids.source(`${outlet}-${published.edtf.split('/')[0] ?? ''}`)
    const header = {
      id,
      outlet,
      ...(title === '' ? { label: fitLine(`Document of ${outlet}`) } : { title }),
      ...(url === null ? {} : { url }),
      published: published.edtf,
    }
    const claims: WrittenClaim[] = []
    this.#byKey.set(key, { header, claims })
    return claims
  }
}
