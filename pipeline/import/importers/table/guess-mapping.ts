import type { Table } from '../../input/table-of.ts'
import { readWrittenNumber } from '../../texts/written-number.ts'
import { isStill, readWrittenDate } from '../../texts/written-date.ts'
import type { MappedClaim, Mapping } from './mapping.ts'

/** Cells of a column that are looked at. */
const SAMPLE = 500
/** Part of the cells of a column that have to be dates, or numbers. */
const MOST_OF = 0.7
const MOST_KINDS = 12

const NAMES = {
  id: /^(?:id|event[ _-]?id|key|uid|uuid|incident[ _-]?(?:no|number|id))$/i,
  title: /^(?:title|headline|event|label|name|incident|what|titel|ereignis|titre|título)$/i,
  summary: /^(?:description|summary|text|details?|notes?|abstract|beschreibung)$/i,
  kinds: /^(?:kind|type|category|event[ _-]?type|art|catégorie)$/i,
  date: /^(?:date|day|start|when|occurred|datum|fecha|hdate|date[ _-]?(?:start|from|of[ _-]?event)|start[ _-]?date|event[ _-]?date)$/i,
  end: /^(?:end|date[ _-]?(?:end|to)|end[ _-]?date|to|until|hdate[ _-]?end|bis)$/i,
  year: /^(?:year|jahr|année|año)$/i,
  month: /^(?:month|monat|mois|mes)$/i,
  day: /^(?:day|tag|jour|día)$/i,
  place: /^(?:place|location|city|town|village|ort|lieu|lugar)$/i,
  lat: /^(?:lat|latitude|y)$/i,
  lon: /^(?:lon|lng|long|longitude|x)$/i,
  cites: /^(?:source[ _-]?(?:url|link)|citation|reference|references?[ _-]?(?:url|link))$/i,
} as const

/** Counts that tables of events have, by the names of their columns. */
const COUNTS: readonly (readonly [RegExp, MappedClaim])[] = [
  [/^(?:killed|dead|deaths?|fatalities|tote)$/i, count('killed', 'Killed')],
  [/^(?:injured|wounded|injuries|verletzte)$/i, count('injured', 'Injured')],
  [/^(?:missing|vermisste)$/i, { ...count('missing', 'Missing'), cumulative: false }],
  [/^(?:displaced)$/i, count('displaced', 'Displaced')],
]

function count(attribute: string, label: string): MappedClaim {
  return { attribute, label, type: 'quantity', unit: 'people', cumulative: true }
}

/** @returns `null` where it cannot be told which column is the title, or which the date */
export function guessMapping(table: Table): Mapping | null {
  const named = (name: keyof typeof NAMES) => table.columns.find((column) => NAMES[name].test(column))
  const cellsOf = (column: string) => sample(table, column)
  const date = guessDate(table, named, cellsOf)
  const title = named('title') ?? guessTitle(table, date, cellsOf)
  if (title === undefined || !date) return null
  const [place, lat, lon] = [named('place'), named('lat'), named('lon')]
  const kinds = named('kinds')
  const areKinds = kinds !== undefined && new Set(cellsOf(kinds)).size <= MOST_KINDS && cellsOf(kinds).length > 0
  const counts = COUNTS.flatMap(([name, claim]) => {
    const column = table.columns.find((one) => name.test(one))
    return column !== undefined && isMostly(cellsOf(column), isNumber) ? [{ ...claim, column }] : []
  })
  const [id, summary, cites] = [named('id'), named('summary'), named('cites')]
  return {
    ...(areKinds ? { kinds } : {}),
    event: {
      ...(id === undefined ? {} : { id }),
      title,
      ...(summary === undefined || summary === title ? {} : { summary }),
      ...(place === undefined ? {} : { place }),
      ...(place === undefined || lat === undefined || lon === undefined ? {} : { lat, lon }),
    },
    claims: [date, ...counts],
    ...(cites === undefined ? {} : { cites }),
  }
}

type Named = (name: keyof typeof NAMES) => string | undefined
type CellsOf = (column: string) => readonly string[]

function guessDate(table: Table, named: Named, cellsOf: CellsOf): MappedClaim | null {
  const base = { attribute: 'occurred', label: 'Date', type: 'date' } as const
  const isDates = (column: string | undefined) => column !== undefined && isMostly(cellsOf(column), isDate)
  const areEnds = (column: string | undefined) =>
    column !== undefined && isMostly(cellsOf(column), (cell) => isStill(cell) || isDate(cell))
  const [year, month, day] = [named('year'), named('month'), named('day')]
  const byName = table.columns.filter((column) => NAMES.date.test(column) && !(month !== undefined && column === day))
  const whole =
    byName.find(isDates) ??
    (year === undefined ? table.columns.find((one) => /date/i.test(one) && isDates(one)) : undefined)
  const end = named('end')
  if (whole !== undefined) return { ...base, column: whole, ...(end !== whole && areEnds(end) ? { to: end } : {}) }
  if (year !== undefined && isDates(year)) {
    if (month === undefined) return { ...base, column: year }
    return { ...base, year, month, ...(day === undefined ? {} : { day }) }
  }
  // A column of bare numbers may be anything; one of dates in words is a date whatever it is called.
  const other = table.columns.find(
    (column) => isDates(column) && !isMostly(cellsOf(column), (cell) => /^-?\d+([.,]\d+)?$/.test(cell)),
  )
  return other === undefined ? null : { ...base, column: other }
}

/** The first column of texts, most of them different. */
function guessTitle(table: Table, date: MappedClaim | null, cellsOf: CellsOf): string | undefined {
  return table.columns.find((column) => {
    const cells = cellsOf(column)
    const isText = isMostly(cells, (cell) => /\p{L}{3}/u.test(cell) && !/^https?:/i.test(cell) && cell.length < 300)
    return column !== date?.column && isText && new Set(cells).size > cells.length / 2 && !isMostly(cells, isDate)
  })
}

/** What stands in a column, blank cells aside. */
function sample({ columns, rows }: Table, column: string): readonly string[] {
  const place = columns.indexOf(column)
  return rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[place]?.trim() || [])
}

function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length >= cells.length * MOST_OF
}

function isDate(cell: string): boolean {
  return readWrittenDate(cell, { order: 'dmy', zone: null }).edtf !== null || /^\d{1,2}\/\d{1,2}\/\d{4}/.test(cell)
}

function isNumber(cell: string): boolean {
  return readWrittenNumber(cell, '.').value !== null
}
