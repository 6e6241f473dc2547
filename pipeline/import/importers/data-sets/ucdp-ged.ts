import type { WrittenClaim, WrittenEvent } from '../../../schema/dossier-files.ts'
import { quoted } from '../../../problem.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportedDossier } from '../../imported-dossier.ts'
import type { ImportContext, Importer } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import { type CellOf, hasColumns, namedCells } from '../../input/named-cells.ts'
import { readTable } from '../../input/read-table.ts'
import type { Table, TableRow } from '../../input/table-of.ts'
import { countryOf } from '../../texts/country-of.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { dayIn, spanOf } from './coded-span.ts'
import { Gathered, type LabelledAttribute } from './gathered.ts'
import { citedArticles } from './ucdp-articles.ts'
import { placeOfUcdp } from './ucdp-place.ts'
import {
  CLARITY,
  OTHER_VIOLENCE,
  UCDP_ATTRIBUTES as ATTRIBUTE,
  UCDP_COLUMNS,
  type UcdpColumn,
  VIOLENCE,
} from './ucdp-terms.ts'

/** Version 1 of the data set came out in 2013. */
const SINCE_YEAR = 2013
const OUTLET = 'Uppsala Conflict Data Program'
const LONGEST_LABEL = 30
const MOST_COUNTRIES_NAMED = 2

/** A release of the UCDP Georeferenced Event Dataset, or a part of one, as CSV. */
export const ucdpGed: Importer = {
  id: 'ucdp-ged',
  reads: 'events of UCDP GED, as CSV',
  detects(file) {
    return hasColumns(file, ['type_of_violence', 'where_prec', 'date_prec', 'best', 'low', 'high']) ? 0.95 : 0
  },
  read(file, context) {
    const table = readTable(file, context.report)
    const cell = table && namedCells<UcdpColumn>(table, ['id', 'date_start', 'date_end', 'best'], context.report)
    if (!table || !cell) return null
    const taker = new EventTaker(cell, context)
    for (const row of table.rows) taker.take(row)
    const others = table.columns.filter((name) => !UCDP_COLUMNS.some((own) => own === name.toLowerCase()))
    if (others.length > 0) context.report.remark(`Columns that are not taken: ${others.join(', ')}.`)
    return finish(taker.gathered, table, cell, file, context)
  },
}

function finish(
  gathered: Gathered,
  table: Table,
  cell: CellOf<UcdpColumn>,
  file: InputFile,
  context: ImportContext,
): ImportedDossier {
  const rows = table.rows.filter(({ entry }) => entry.fate?.kind === 'taken')
  const years = rows.flatMap((row) => dayIn(cell(row, 'date_end'))?.slice(0, 4) ?? []).sort()
  const countries = [...new Set(rows.map((row) => fitLine(cell(row, 'country'))))].filter((name) => name !== '')
  const where = countries.length > MOST_COUNTRIES_NAMED ? `${countries.length} countries` : countries.join(' and ')
  const [first, last] = [years[0] ?? '', years.at(-1) ?? '']
  const label = ['Georeferenced Event Dataset', where, first === last ? first : `${first}–${last}`]
  const facts = {
    title: null,
    label: label.filter((part) => part !== '').join(', '),
    sinceYear: SINCE_YEAR,
    newestYear: Number(last),
    outlet: OUTLET,
  }
  const by = gathered.actor(OUTLET, 'organisation', null)
  const header = fileSource(file, facts, context)
  return gathered.finish(
    { ...header, form: 'reference', ...(by === null ? {} : { by }) },
    [...Object.values(VIOLENCE), OTHER_VIOLENCE].map(({ id, label: said, placedBy, lasts, mark }) => {
      return { id, label: said, placedBy, lasts, mark }
    }),
    Object.values(ATTRIBUTE),
  )
}

class EventTaker {
  readonly gathered: Gathered
  readonly #cell: CellOf<UcdpColumn>
  readonly #context: ImportContext
  /** Ids of events by all cells of their rows. */
  readonly #same = new Map<string, string>()
  readonly #ownIds = new Set<string>()

  constructor(cell: CellOf<UcdpColumn>, context: ImportContext) {
    this.#cell = cell
    this.#context = context
    this.gathered = new Gathered(context)
  }

  take(row: TableRow): void {
    const { entry } = row
    const cell = (column: UcdpColumn) => this.#cell(row, column)
    const ownId = fitLine(cell('id'))
    const name = nameOf(cell)
    entry.name = name === '' ? ownId : name
    if (isTagRow(row)) return entry.setAside('names what the columns hold (HXL tags)')
    if (ownId === '' && name === '') return entry.setAside('has neither an id nor a place nor sides')
    const all = JSON.stringify(row.cells)
    const same = this.#same.get(all)
    if (same !== undefined) return entry.merge(same)
    if (this.#ownIds.has(ownId)) entry.note(`its id ${quoted(ownId)} is that of another row, which says other things`)
    this.#ownIds.add(ownId)
    const { ids } = this.#context
    const id =
      ownId === '' ? ids.event(`ucdp-${name}`, `ucdp-line-${entry.line}`) : ids.ownEvent({ dataSet: 'ucdp', id: ownId })
    this.#same.set(all, id)
    this.#claim(row, this.#event(row, id, name || ownId))
    entry.take(id)
  }

  #event(row: TableRow, id: string, title: string): WrittenEvent {
    const cell = (column: UcdpColumn) => this.#cell(row, column)
    const country = countryOf(cell('iso3')) ?? countryOf(cell('country'))
    if (country === null && cell('country') !== '') {
      row.entry.note(`the country ${quoted(cell('country'))} has no code of ISO 3166, and is left out`)
    }
    const sides = this.#sides(row)
    const place = placeOfUcdp(row, this.#cell, country, this.gathered.places)
    const label = fitLine(cell('where_coordinates'))
    const event: WrittenEvent = {
      id,
      kind: (VIOLENCE[cell('type_of_violence')] ?? OTHER_VIOLENCE).id,
      title,
      ...(label === '' || label.length > LONGEST_LABEL ? {} : { label }),
      ...(sides.length === 0 ? {} : { actors: sides }),
      ...(country === null ? {} : { countries: [country] }),
      ...(place === null ? {} : { places: [place] }),
    }
    this.gathered.events.push(event)
    return event
  }

  /** The sides as actors. Civilians, against whom violence is one-sided, are none. */
  #sides(row: TableRow): string[] {
    const isOneSided = this.#cell(row, 'type_of_violence') === '3'
    const sides = (isOneSided ? ['a'] : ['a', 'b']).flatMap((side) => {
      const [name, number] = side === 'a' ? (['side_a', 'gwnoa'] as const) : (['side_b', 'gwnob'] as const)
      const written = this.#cell(row, name)
      const state = /^Government of (.+?)(?: \(.*\))?$/.exec(written)?.[1]
      const isState = this.#cell(row, number) !== '' && state !== undefined
      return this.gathered.actor(written, isState ? 'state' : 'organisation', isState ? countryOf(state) : null) ?? []
    })
    return [...new Set(sides)]
  }

  #claim(row: TableRow, { id: event, actors, places }: WrittenEvent): void {
    const cell = (column: UcdpColumn) => this.#cell(row, column)
    const { cites, count } = citedArticles(cell('source_article'), this.#context.ids)
    const stated = Number(cell('number_of_sources') || Number.NaN)
    if (stated >= 0 && stated !== count) {
      row.entry.note(`it counts ${stated} sources, and names ${count} documents`)
    }
    const add = ({ id }: LabelledAttribute, value: string | string[] | null, more: Partial<WrittenClaim> = {}) => {
      if (value === null || value.length === 0) return
      const from = cites.length === 0 ? {} : { cites: [...cites] }
      this.gathered.claims.push({ event, attribute: id, value, ...more, ...from, locator: `event ${cell('id')}` })
    }
    add(ATTRIBUTE.occurred, dateOf(row, cell))
    for (const { value, gloss } of deathsOf(row, cell)) add(ATTRIBUTE.killed, value, { gloss })
    add(ATTRIBUTE.ofSideA, countIn(row, cell, 'deaths_a'))
    add(ATTRIBUTE.ofSideB, countIn(row, cell, 'deaths_b'))
    add(ATTRIBUTE.civilians, countIn(row, cell, 'deaths_civilians'))
    add(ATTRIBUTE.ofUnknown, countIn(row, cell, 'deaths_unknown'))
    add(ATTRIBUTE.sides, [...(actors ?? [])])
    add(ATTRIBUTE.place, places?.[0] ?? null)
    add(ATTRIBUTE.violence, VIOLENCE[cell('type_of_violence')]?.option ?? null)
    add(ATTRIBUTE.reportedAs, CLARITY[cell('event_clarity')] ?? null)
    add(ATTRIBUTE.conflict, fitLine(cell('conflict_name')))
    add(ATTRIBUTE.describedPlace, fitLine(cell('where_description')))
    add(ATTRIBUTE.original, fitLine(cell('source_original')))
  }
}

/** What an event is called, in our words: its place and who fights whom. */
function nameOf(cell: (column: UcdpColumn) => string): string {
  const sides = [cell('side_a'), cell('side_b')].map((side) => fitLine(side)).filter((side) => side !== '')
  return fitLine([cell('where_coordinates'), sides.join(' – ')].filter((part) => part !== '').join(': '))
}

/** The second row of files of the Humanitarian Data Exchange: https://hxlstandard.org/ */
function isTagRow({ cells }: TableRow): boolean {
  const filled = cells.filter((text) => text !== '')
  return filled.length > 0 && filled.every((text) => text.startsWith('#'))
}

/** From the first day on which the event may have been to the last. */
function dateOf({ entry }: TableRow, cell: (column: UcdpColumn) => string): string | null {
  const [first, last] = [dayIn(cell('date_start')), dayIn(cell('date_end'))]
  if (first === null || last === null) {
    entry.note(`it has no date: from ${quoted(cell('date_start'))} to ${quoted(cell('date_end'))}`)
    return null
  }
  if (first > last) {
    entry.note(`it has no date: it ends on ${last}, before it begins on ${first}`)
    return null
  }
  const isExact = cell('date_prec') === '1'
  if (first === last && !isExact && /^[2-5]$/.test(cell('date_prec'))) {
    entry.note('its day is not certain: the file says that it is not exact, and gives one day')
    return `${first}?`
  }
  if (first !== last && isExact) entry.note('the file says that its day is exact, and gives more than one')
  return spanOf(first, last)
}

/** The best estimate, and the low and high ones where they say something else. */
function deathsOf(row: TableRow, cell: (column: UcdpColumn) => string): { value: string; gloss: string }[] {
  const [low, best, high] = (['low', 'best', 'high'] as const).map((column) => countIn(row, cell, column))
  const said = best == null ? [] : [{ value: best, gloss: 'Best estimate' }]
  if (low == null || high == null || (low === best && high === best)) return said
  if (Number(low) > Number(high)) {
    row.entry.note(`its low estimate (${low}) is above its high one (${high}): both are left out`)
    return said
  }
  if (best != null && (Number(best) < Number(low) || Number(best) > Number(high))) {
    row.entry.note(`its best estimate (${best}) is not between its low (${low}) and its high one (${high})`)
  }
  const value = low === high ? low : `${low}..${high}`
  return [...said, { value, gloss: 'From the low to the high estimate' }]
}

function countIn({ entry }: TableRow, cell: (column: UcdpColumn) => string, column: UcdpColumn): string | null {
  const text = cell(column)
  const [, digits] = /^0*(\d+)(?:\.0*)?$/.exec(text) ?? []
  if (digits === undefined && text !== '') entry.note(`${column} is left out: ${quoted(text)} is no count`)
  return digits ?? null
}
