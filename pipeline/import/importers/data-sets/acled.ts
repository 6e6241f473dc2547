import type { WrittenClaim, WrittenKind } from '../../../schema/dossier-files.ts'
import { slugOf } from '../../../command/make/source/source-id.ts'
import { quoted } from '../../../problem.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportedDossier } from '../../imported-dossier.ts'
import type { ImportContext, Importer } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import { type CellOf, hasColumns, namedCells } from '../../input/named-cells.ts'
import { readTable } from '../../input/read-table.ts'
import type { TableRow } from '../../input/table-of.ts'
import { countryOf } from '../../texts/country-of.ts'
import { fitLine, fitWords } from '../../texts/fit-text.ts'
import { NO_DATE, placeDate } from '../../texts/date-parts.ts'
import { ACLED_ATTRIBUTES as ATTRIBUTE, ACLED_COLUMNS, type AcledColumn, kindOfAcled } from './acled-terms.ts'
import { aroundDay, dayIn } from './coded-span.ts'
import { Gathered, type LabelledAttribute } from './gathered.ts'

/** The data set began in 2010. */
const SINCE_YEAR = 2010
const OUTLET = 'ACLED'
const LONGEST_LABEL = 30
const MOST_COUNTRIES_NAMED = 2
/** Of `time_precision` 2: the day is the middle of a week. */
const HALF_A_WEEK_DAYS = 3

/** An export of ACLED, as CSV. */
export const acled: Importer = {
  id: 'acled',
  reads: 'events of ACLED, as CSV',
  detects(file) {
    return hasColumns(file, ['event_date', 'event_type', 'sub_event_type', 'fatalities']) ? 0.95 : 0
  },
  read(file, context) {
    const table = readTable(file, context.report)
    const cell = table && namedCells<AcledColumn>(table, ['event_date', 'event_type', 'location'], context.report)
    if (!table || !cell) return null
    const taker = new EventTaker(cell, context)
    for (const row of table.rows) taker.take(row)
    const others = table.columns.filter((name) => !ACLED_COLUMNS.some((own) => own === name.toLowerCase()))
    if (others.length > 0) context.report.remark(`Columns that are not taken: ${others.join(', ')}.`)
    context.report.remark('The terms of ACLED forbid to publish its rows: ask ACLED before you publish this dossier.')
    if (taker.longNotes > 0) {
      context.report.remark(`The notes of ${taker.longNotes} rows are not taken: they have more than twelve words.`)
    }
    return taker.finish(file)
  },
}

class EventTaker {
  /** Rows whose notes are too long to be quoted. */
  longNotes = 0
  readonly #gathered: Gathered
  readonly #cell: CellOf<AcledColumn>
  readonly #context: ImportContext
  readonly #kinds = new Map<string, WrittenKind>()
  /** Labels of sub-event types, by their ids. */
  readonly #sorts: Record<string, string> = {}
  readonly #same = new Map<string, string>()
  readonly #countries = new Set<string>()
  readonly #years = new Set<string>()

  constructor(cell: CellOf<AcledColumn>, context: ImportContext) {
    this.#cell = cell
    this.#context = context
    this.#gathered = new Gathered(context)
  }

  take(row: TableRow): void {
    const { entry } = row
    const cell = (column: AcledColumn) => this.#cell(row, column)
    const ownId = fitLine(cell('event_id_cnty'))
    const sort = fitLine(cell('sub_event_type')) || fitLine(cell('event_type'))
    const title = fitLine([cell('location'), sort].filter((part) => part !== '').join(': '))
    entry.name = title || ownId
    if (entry.name === '') return entry.setAside('has neither an id nor a place nor a sort of event')
    const all = JSON.stringify(row.cells)
    const same = this.#same.get(all)
    if (same !== undefined) return entry.merge(same)
    const kind = kindOfAcled(cell('event_type'))
    this.#kinds.set(kind.id, kind)
    const { ids } = this.#context
    const id =
      ownId === ''
        ? ids.event(`acled-${title}`, `acled-line-${entry.line}`)
        : ids.ownEvent({ dataSet: 'acled', id: ownId })
    this.#same.set(all, id)
    const country = countryOf(cell('iso')) ?? countryOf(cell('country'))
    if (fitLine(cell('country')) !== '') this.#countries.add(fitLine(cell('country')))
    const place = this.#placeOf(row, country)
    const sides = this.#actors([cell('actor1'), cell('actor2')])
    const associated = this.#actors([...cell('assoc_actor_1').split(';'), ...cell('assoc_actor_2').split(';')])
    const actors = [...new Set([...sides, ...associated])]
    const label = fitLine(cell('location'))
    this.#gathered.events.push({
      id,
      kind: kind.id,
      title: entry.name,
      ...(label === '' || label.length > LONGEST_LABEL ? {} : { label }),
      ...(actors.length === 0 ? {} : { actors }),
      ...(country === null ? {} : { countries: [country] }),
      ...(place === null ? {} : { places: [place] }),
    })
    this.#claim(row, { event: id, sides, associated, place, sort })
    entry.take(id)
  }

  finish(file: InputFile): ImportedDossier {
    const years = [...this.#years].sort()
    const [first, last] = [years[0] ?? '', years.at(-1) ?? '']
    const countries = [...this.#countries]
    const where = countries.length > MOST_COUNTRIES_NAMED ? `${countries.length} countries` : countries.join(' and ')
    const span = first === last ? first : `${first}–${last}`
    const facts = {
      title: null,
      label: ['Armed Conflict Location & Event Data', where, span].filter((part) => part !== '').join(', '),
      sinceYear: SINCE_YEAR,
      newestYear: Number(last),
      outlet: OUTLET,
    }
    const by = this.#gathered.actor(OUTLET, 'organisation', null)
    const header = fileSource(file, facts, this.#context)
    const attributes = Object.values(ATTRIBUTE).map((attribute) =>
      attribute.id === ATTRIBUTE.sort.id ? { ...attribute, options: this.#sorts } : attribute,
    )
    const whole = { ...header, form: 'reference' as const, ...(by === null ? {} : { by }) }
    return this.#gathered.finish(whole, [...this.#kinds.values()], attributes)
  }

  /** Civilians, whom a side attacked, are no actor. */
  #actors(names: readonly string[]): string[] {
    const ids = names
      .filter((name) => !/^\s*civilians\b/i.test(name))
      .flatMap((name) => this.#gathered.actor(name, 'organisation', null) ?? [])
    return [...new Set(ids)]
  }

  /** Of `geo_precision` 2 the event was near the place; of 3 the place only stands for its province. */
  #placeOf(row: TableRow, country: string | null): string | null {
    const cell = (column: AcledColumn) => this.#cell(row, column)
    const { places } = this.#gathered
    const at = { lat: cell('latitude'), lon: cell('longitude') }
    const name = cell('location')
    const province = places.take({ name: cell('admin1'), size: 'province', country })
    const isDistrict = cell('admin2') !== cell('admin1') && cell('admin2') !== name
    const district = isDistrict
      ? places.take({ name: cell('admin2'), size: 'district', country, within: province })
      : null
    const precision = cell('geo_precision')
    if (precision === '3' && province !== null) return province
    if (precision === '2' && name !== '') {
      const near = places.take({ name: `Near ${name}`, size: 'surroundings', at, country, within: province })
      places.take({ name, size: 'point', at, country, within: near })
      return near
    }
    if (!['', '1', '2', '3'].includes(precision)) row.entry.note(`${quoted(precision)} is no precision of a place`)
    return places.take({ name, size: 'point', at, country, within: district ?? province })
  }

  #claim(
    row: TableRow,
    of: { event: string; sides: string[]; associated: string[]; place: string | null; sort: string },
  ): void {
    const cell = (column: AcledColumn) => this.#cell(row, column)
    const outlets = cell('source')
      .split(';')
      .map((name) => fitLine(name))
    const cites = outlets.flatMap((outlet) => (outlet === '' ? [] : [this.#outlet(outlet)]))
    const add = ({ id }: LabelledAttribute, value: string | string[] | null, more: Partial<WrittenClaim> = {}) => {
      if (value === null || value.length === 0) return
      const from = cites.length === 0 ? {} : { cites: [...new Set(cites)] }
      const locator = cell('event_id_cnty') === '' ? `line ${row.entry.line}` : `event ${cell('event_id_cnty')}`
      this.#gathered.claims.push({ event: of.event, attribute: id, value, ...more, ...from, locator })
    }
    const quote = fitWords(cell('notes'))
    if (quote === null && cell('notes') !== '') this.longNotes++
    add(ATTRIBUTE.occurred, this.#dateOf(row))
    const deaths = cell('fatalities')
    if (/^\d+$/.test(deaths)) add(ATTRIBUTE.killed, String(Number(deaths)))
    else if (deaths !== '') row.entry.note(`fatalities are left out: ${quoted(deaths)} is no count`)
    add(ATTRIBUTE.sides, of.sides)
    add(ATTRIBUTE.associated, of.associated)
    add(ATTRIBUTE.place, of.place)
    const sort = slugOf(of.sort, 60)
    if (sort !== '') this.#sorts[sort] ??= of.sort
    add(ATTRIBUTE.sort, sort, quote === null ? {} : { quote })
    add(ATTRIBUTE.scale, fitLine(cell('source_scale')))
  }

  /** ACLED names outlets, and not their documents: all that one outlet told is one unread source. */
  #outlet(outlet: string): string {
    const label = 'Reports that ACLED does not name one by one'
    return this.#context.ids.document({ outlet, title: null, label, published: null })
  }

  #dateOf(row: TableRow): string | null {
    const text = this.#cell(row, 'event_date')
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[ -](\p{L}+)[ -](\d{4})$/u.exec(text) ?? []
    const inWords = year === '' ? null : placeDate({ ...NO_DATE, day, month, year }, null, null).edtf
    const date = dayIn(inWords ?? text)
    if (date === null) {
      row.entry.note(`it has no date: ${quoted(text)} is no day`)
      return null
    }
    this.#years.add(date.slice(0, 4))
    const precision = this.#cell(row, 'time_precision')
    if (precision === '3') return date.slice(0, 7)
    if (precision === '2') return aroundDay(date, HALF_A_WEEK_DAYS)
    if (!['', '1'].includes(precision)) row.entry.note(`${quoted(precision)} is no precision of a date`)
    return date
  }
}
