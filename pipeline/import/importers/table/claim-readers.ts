import type { WrittenActor, WrittenAttribute, WrittenPlace } from '../../../schema/dossier-files.ts'
import { slugOf } from '../../../command/make/source/source-id.ts'
import { quoted } from '../../../problem.ts'
import { isVisible } from '../../../yaml/plain-text.ts'
import type { ImportContext } from '../../importer.ts'
import type { Table, TableRow } from '../../input/table-of.ts'
import { isBlank, placeDate, type PlacedDate, writtenParts } from '../../texts/date-parts.ts'
import { proveOrder } from '../../texts/date-order.ts'
import { fitLine, fitWords } from '../../texts/fit-text.ts'
import { isStill, readWrittenDate, spanned } from '../../texts/written-date.ts'
import { proveDecimal, readWrittenNumber } from '../../texts/written-number.ts'
import type { MappedClaim } from './mapping.ts'

/** What a row says to one attribute. */
export type ReadCell =
  | {
      readonly kind: 'value'
      readonly value: string | string[]
      readonly asWritten: string | null
      readonly notes: readonly string[]
    }
  /** A date that has no place: it is told as written. */
  | { readonly kind: 'unplaced'; readonly written: string; readonly why: string }
  | { readonly kind: 'unread'; readonly why: string }
  | { readonly kind: 'blank' }

export interface ClaimReader {
  readonly attribute: WrittenAttribute
  read(row: TableRow): ReadCell
}

/** Actors and places that the table names. */
export interface NamedEntities {
  readonly actors: WrittenActor[]
  readonly places: WrittenPlace[]
}

/** Words for “nothing is known”, in cells. */
const NOTHING = /^(?:|-|–|—|\?|n\/?a|nan|null|none|unknown|not known|k\. ?a\.)$/i

const BLANK = { kind: 'blank' } as const

/** How the cells of a mapped claim become values: settled once for its whole column. */
export function claimReader(
  claim: MappedClaim,
  table: Table,
  entities: NamedEntities,
  context: ImportContext,
): ClaimReader {
  const { attribute: id, label, type, unit, cumulative } = claim
  const base = { id, ...(label === undefined ? {} : { label }), type }
  if (type === 'date') return { attribute: base, read: dateReader(claim, table, context) }
  const cell = cellReader(claim.column, table)
  if (type === 'quantity') {
    const attribute = {
      ...base,
      ...(unit === undefined ? {} : { unit }),
      ...(cumulative === undefined ? {} : { cumulative }),
    }
    return { attribute, read: numberReader(claim, table, cell) }
  }
  if (type === 'entity') return { attribute: base, read: entityReader(claim, entities, context, cell) }
  if (type === 'category') {
    const options = optionsOf(table.rows.flatMap((row) => listIn(cell(row))))
    const idOf = new Map(Object.entries(options).map(([option, name]) => [name, option]))
    const read = (row: TableRow): ReadCell => {
      const ids = listIn(cell(row)).flatMap((name) => idOf.get(name) ?? [])
      return ids.length === 0 ? BLANK : valued(ids.length === 1 ? (ids[0] ?? '') : ids)
    }
    return { attribute: { ...base, options }, read }
  }
  return {
    attribute: base,
    read: (row) => {
      const text = fitLine(cell(row))
      return text === '' ? BLANK : valued(text)
    },
  }
}

/** What stands in the column of a row, without what stands for nothing. */
function cellReader(column: string | undefined, { columns }: Table): (row: TableRow) => string {
  const place = column === undefined ? -1 : columns.indexOf(column)
  return ({ cells }) => {
    const text = (cells[place] ?? '').trim()
    return NOTHING.test(text) || !isVisible(text) ? '' : text
  }
}

function valued(value: string | string[], asWritten: string | null = null, notes: readonly string[] = []): ReadCell {
  return { kind: 'value', value, asWritten, notes }
}

function dateReader(claim: MappedClaim, table: Table, { report, wishes }: ImportContext): ClaimReader['read'] {
  const [from, to] = [cellReader(claim.column, table), cellReader(claim.to, table)]
  const { zone } = wishes
  if (claim.column === undefined) {
    const [year, month, day, time] = [claim.year, claim.month, claim.day, claim.time].map((one) =>
      cellReader(one, table),
    )
    return (row) => {
      const parts = {
        year: year?.(row) ?? '',
        month: month?.(row) ?? '',
        day: day?.(row) ?? '',
        time: time?.(row) ?? '',
      }
      if (isBlank(parts)) return BLANK
      const placed = placeDate(parts, null, zone)
      if (placed.edtf === null) return { kind: 'unplaced', written: writtenParts(parts), why: placed.why }
      return valued(placed.edtf, null, placed.notes)
    }
  }
  const cells = table.rows.flatMap((row) =>
    [from(row), to(row)].flatMap((text) => (text === '' ? [] : [{ line: row.entry.line, text }])),
  )
  const manner = { order: proveOrder(claim.column, cells, claim.order ?? wishes.order, report), zone }
  return (row) => {
    const [start, end] = [from(row), to(row)]
    if (start === '' && end === '') return BLANK
    const written = [start, end].filter((one) => one !== '').join(' – ')
    if (start === '') return { kind: 'unplaced', written: `– ${end}`, why: 'it has an end and no beginning' }
    const first = readWrittenDate(start, manner)
    const placed = end === '' ? first : isStill(end) ? openEnded(first) : spanned(first, readWrittenDate(end, manner))
    if (placed.edtf === null) return { kind: 'unplaced', written, why: placed.why }
    const isWords = /\p{L}/u.test(written.replace(/\d[T]\d|Z$/g, ''))
    return valued(placed.edtf, isWords && written !== placed.edtf ? fitWords(written) : null, placed.notes)
  }
}

function openEnded(first: PlacedDate): PlacedDate {
  return first.edtf === null ? first : { ...first, edtf: `${first.edtf.split('/')[0] ?? ''}/..` }
}

function numberReader(claim: MappedClaim, table: Table, cell: (row: TableRow) => string): ClaimReader['read'] {
  const decimal = claim.decimal ?? proveDecimal(table.rows.map(cell))
  return (row) => {
    const text = cell(row)
    if (text === '') return BLANK
    const read = readWrittenNumber(text, decimal)
    if (read.value !== null)
      return valued(read.value, /\p{L}/u.test(text) && text !== read.value ? fitWords(text) : null)
    return { kind: 'unread', why: `${quoted(claim.column ?? '')}: ${read.why}` }
  }
}

function entityReader(
  { names = 'actors' }: MappedClaim,
  entities: NamedEntities,
  { ids }: ImportContext,
  cell: (row: TableRow) => string,
): ClaimReader['read'] {
  return (row) => {
    const named = listIn(cell(row)).map((name) =>
      names === 'actors' ? actorOf(name, entities, ids) : placeOf(name, entities, ids),
    )
    const [first, ...others] = [...new Set(named)]
    return first === undefined ? BLANK : valued(others.length === 0 ? first : [first, ...others])
  }
}

export function actorOf(name: string, { actors }: NamedEntities, ids: ImportContext['ids']): string {
  const { id, isNew } = ids.actor(name)
  if (isNew) actors.push({ id, name, type: 'organisation' })
  return id
}

function placeOf(name: string, { places }: NamedEntities, ids: ImportContext['ids']): string {
  const { id, isNew } = ids.place(name)
  if (isNew) places.push({ id, name })
  return id
}

/** Several names in one cell are parted by semicolons or line breaks; commas stand within names. */
export function listIn(cell: string): string[] {
  return [...new Set(cell.split(/[;\n]/).flatMap((name) => fitLine(name) || []))]
}

function optionsOf(names: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (const name of new Set(names)) {
    const base = slugOf(name, 60) || 'option'
    let id = base
    for (let number = 2; Object.hasOwn(options, id); number++) id = `${base}-${number}`
    options[id] = name
  }
  return options
}
