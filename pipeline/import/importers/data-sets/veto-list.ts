import type { WrittenClaim, WrittenKind } from '../../../schema/dossier-files.ts'
import { quoted } from '../../../problem.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportContext, Importer } from '../../importer.ts'
import { type CellOf, hasColumns, namedCells } from '../../input/named-cells.ts'
import { readTable } from '../../input/read-table.ts'
import type { TableRow } from '../../input/table-of.ts'
import { countryOf } from '../../texts/country-of.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { dayIn } from './coded-span.ts'
import { Gathered, type LabelledAttribute } from './gathered.ts'
import { MEMBER_COLUMNS, memberAnswers } from './veto-members.ts'

const COLUMNS = ['year', 'date', 'month', 'draft', 'meeting_record', 'agenda_item', 'crisis_topic', 'region'] as const
const ALL_COLUMNS = [...COLUMNS, ...MEMBER_COLUMNS] as const
type Column = (typeof ALL_COLUMNS)[number]

/** The first veto was cast in 1946. */
const SINCE_YEAR = 1946
const LONGEST_TITLE = 280
const LONGEST_LABEL = 30

const VETO: WrittenKind = { id: 'veto', label: 'Veto', placedBy: 'voted', mark: 'hexagon' }
const ATTRIBUTE = {
  voted: { id: 'voted', label: 'Voted', type: 'date' },
  by: { id: 'vetoed-by', label: 'Vetoed by', type: 'entity', complete: true },
  number: { id: 'number-of-vetoes', label: 'Number of vetoes', type: 'quantity', unit: 'vetoes' },
  draft: { id: 'draft', label: 'Draft', type: 'text' },
  record: { id: 'meeting-record', label: 'Record of the meeting', type: 'text' },
  agenda: { id: 'agenda-item', label: 'Agenda item', type: 'text' },
  topic: { id: 'topic', label: 'Topic', type: 'text' },
  region: { id: 'region', label: 'Region', type: 'text' },
} as const satisfies Readonly<Record<string, LabelledAttribute>>

/**
 * A list of vetoes in the Security Council with columns of 0 and 1 for the members:
 * https://github.com/world-politics-datalab/vetoes-un-security-council
 */
export const vetoList: Importer = {
  id: 'veto-list',
  reads: 'a list of vetoes in the Security Council, as CSV',
  detects(file) {
    return hasColumns(file, ['draft', 'meeting_record', 'member_veto1', 'single_veto']) ? 0.95 : 0
  },
  read(file, context) {
    const table = readTable(file, context.report)
    const cell = table && namedCells<Column>(table, ['date', 'draft', 'member_veto1'], context.report)
    if (!table || !cell) return null
    const gathered = new Gathered(context)
    const taker = new VetoTaker(cell, context, gathered)
    for (const row of table.rows) taker.take(row)
    const others = table.columns.filter((name) => !ALL_COLUMNS.some((own) => own.toLowerCase() === name.toLowerCase()))
    if (others.length > 0) context.report.remark(`Columns that are not taken: ${others.join(', ')}.`)
    const years = taker.years.sort()
    const span = years.length === 0 ? '' : `, ${years[0]}–${years.at(-1)}`
    const facts = {
      title: null,
      label: `List of vetoes in the Security Council${span}`,
      sinceYear: SINCE_YEAR,
      newestYear: Number(years.at(-1) ?? 0),
    }
    return gathered.finish({ ...fileSource(file, facts, context), form: 'reference' }, [VETO], Object.values(ATTRIBUTE))
  },
}

class VetoTaker {
  /** Of the votes. */
  readonly years: string[] = []
  readonly #cell: CellOf<Column>
  readonly #context: ImportContext
  readonly #gathered: Gathered
  /** Ids of events by all cells of their rows. */
  readonly #same = new Map<string, string>()

  constructor(cell: CellOf<Column>, context: ImportContext, gathered: Gathered) {
    this.#cell = cell
    this.#context = context
    this.#gathered = gathered
  }

  take(row: TableRow): void {
    const { entry } = row
    const draft = fitLine(this.#cell(row, 'draft'))
    const title = fitLine(this.#cell(row, 'agenda_item'), LONGEST_TITLE)
    entry.name = [draft, title].filter((part) => part !== '').join(' ')
    if (entry.name === '') return entry.setAside('names neither a draft nor an agenda item')
    const all = JSON.stringify(row.cells)
    const same = this.#same.get(all)
    // A draft is voted on once. Where the list names a meeting in its place, two rows may be two votes.
    if (same !== undefined && !/\bPV\b/.test(draft)) return entry.merge(same)
    if (same !== undefined)
      entry.note(`it says the same as ${same}: two votes of one meeting, which it does not tell apart`)
    const date = this.#dateOf(row)
    const { ids } = this.#context
    const id =
      draft === ''
        ? ids.event(`veto-${title}`, `veto-line-${entry.line}`)
        : ids.ownEvent({ dataSet: 'veto', id: draft })
    this.#same.set(all, id)
    const label = fitLine(this.#cell(row, 'crisis_topic'))
    const actors = this.#claim(row, id, date)
    this.#gathered.events.push({
      id,
      kind: VETO.id,
      title: title === '' ? `Veto on ${draft}` : title,
      ...(label === '' || label.length > LONGEST_LABEL ? {} : { label }),
      ...(actors.length === 0 ? {} : { actors }),
    })
    entry.take(id)
  }

  /** @returns ids of all who are said to have cast a veto */
  #claim(row: TableRow, event: string, date: string | null): string[] {
    const actors = new Set<string>()
    const add = ({ id }: LabelledAttribute, value: string | string[] | null, more: Partial<WrittenClaim> = {}) => {
      if (value === null || value.length === 0) return
      this.#gathered.claims.push({ event, attribute: id, value, locator: `line ${row.entry.line}`, ...more })
    }
    add(ATTRIBUTE.voted, date)
    const inColumns = this.#monthOf(row)
    if (date !== null && inColumns !== null && !date.startsWith(inColumns)) {
      row.entry.note('year and month contradict the date: both are taken')
      add(ATTRIBUTE.voted, inColumns, { locator: `line ${row.entry.line}, year and month` })
    }
    for (const { attribute, value, isDenied, columns } of memberAnswers(row, this.#cell)) {
      const more = {
        ...(isDenied ? { stance: 'denies' as const } : {}),
        locator: `line ${row.entry.line}, ${columns}`,
      }
      if (typeof value === 'string') add(ATTRIBUTE.number, value, more)
      else {
        const ids = value.flatMap((name) => this.#gathered.actor(name, 'state', countryOf(name)) ?? [])
        for (const id of ids) actors.add(id)
        if (attribute === 'vetoed-by') add(ATTRIBUTE.by, ids, more)
      }
    }
    add(ATTRIBUTE.draft, fitLine(this.#cell(row, 'draft')))
    add(ATTRIBUTE.record, fitLine(this.#cell(row, 'meeting_record')))
    add(ATTRIBUTE.agenda, fitLine(this.#cell(row, 'agenda_item')))
    add(ATTRIBUTE.topic, fitLine(this.#cell(row, 'crisis_topic')))
    add(ATTRIBUTE.region, fitLine(this.#cell(row, 'region')))
    return [...actors]
  }

  /** Month, day and year, or what `--order` says; the day of ISO 8601 likewise. */
  #dateOf(row: TableRow): string | null {
    const text = this.#cell(row, 'date')
    const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
    const [month, day] = this.#context.wishes.order === 'dmy' ? [second, first] : [first, second]
    const date = dayIn(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    if (date === null) row.entry.note(`it has no date: ${quoted(text)} is no day, written as month/day/year`)
    else this.years.push(date.slice(0, 4))
    return date
  }

  /** The month that the columns of year and month give, or the year. */
  #monthOf(row: TableRow): string | null {
    const [year, month] = [this.#cell(row, 'year'), this.#cell(row, 'month')]
    if (!/^\d{4}$/.test(year)) return null
    return /^(?:[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, '0')}` : year
  }
}
