import { degrees } from '../../../schema/written-scalars.ts'
import type { WrittenAttribute, WrittenClaim, WrittenEvent, WrittenKind } from '../../../schema/dossier-files.ts'
import { slugOf } from '../../../command/make/source/source-id.ts'
import { HEADLINE } from '../../fallback-attributes.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportedDossier } from '../../imported-dossier.ts'
import type { ImportContext } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import type { Table, TableRow } from '../../input/table-of.ts'
import { fitLine, fitProse } from '../../texts/fit-text.ts'
import { readHtml } from '../../texts/html-text.ts'
import { actorOf, type ClaimReader, claimReader, listIn, type NamedEntities } from './claim-readers.ts'
import type { Mapping } from './mapping.ts'
import { dataSetOf, OwnIds } from './own-ids.ts'
import { RowSources } from './row-sources.ts'

const LONGEST_TITLE = 300
/** Each kind has a lane: of more, a timeline would be all lanes. */
const MOST_KINDS = 12

/**
 * Makes events and claims of the rows of a table.
 * @param sinceYear the year from which on there can be files of the format
 */
export function takeRows(
  table: Table,
  mapping: Mapping,
  file: InputFile,
  sinceYear: number,
  context: ImportContext,
): ImportedDossier {
  const taker = new RowTaker(table, mapping, file, context)
  for (const row of table.rows) taker.take(row)
  taker.ownIds.report(mapping.event.id)
  if (taker.unplacedCount > 0) {
    const rows = taker.unplacedCount === 1 ? 'One row gives' : `${taker.unplacedCount} rows give`
    context.report.remark(`${rows} no date that has a place on the timeline: the rows below say why.`)
  }
  const { events, entities, ownClaims, attributes, sources } = taker
  const header = fileSource(file, { title: null, label: `Table “${file.title}”`, sinceYear }, context)
  const own = ownClaims.length > 0 || sources.length === 0 ? [{ header, claims: ownClaims }] : []
  const used = new Set(events.map(({ kind }) => kind))
  return {
    title: null,
    description: null,
    kinds: taker.kinds.filter(({ id }) => used.size === 0 || used.has(id)),
    attributes,
    units: [],
    ...entities,
    events,
    sources: [...own, ...sources, ...context.ids.linkedSources],
  }
}

class RowTaker {
  readonly events: WrittenEvent[] = []
  readonly entities: NamedEntities = { actors: [], places: [] }
  /** What the table itself says. */
  readonly ownClaims: WrittenClaim[] = []
  unplacedCount = 0
  readonly ownIds: OwnIds
  readonly #mapping: Mapping
  readonly #context: ImportContext
  readonly #cellOf: (row: TableRow, column: string | undefined) => string
  readonly #readers: readonly ClaimReader[]
  readonly #kinds: ReadonlyMap<string, WrittenKind>
  readonly #sources: RowSources | null
  /** Events by what tells them apart. */
  readonly #byKey = new Map<string, WrittenEvent>()
  readonly #said = new Set<string>()
  readonly #fallbacks = new Map<string, WrittenAttribute>()

  constructor(table: Table, mapping: Mapping, file: InputFile, context: ImportContext) {
    this.ownIds = new OwnIds(mapping.event.dataSet ?? dataSetOf(file), context)
    const placeOf = new Map(table.columns.map((name, place) => [name, place]))
    this.#cellOf = ({ cells }, column) => cells[placeOf.get(column ?? '') ?? -1] ?? ''
    this.#mapping = mapping
    this.#context = context
    this.#readers = mapping.claims.map((claim) => claimReader(claim, table, this.entities, context))
    this.#kinds = kindsOf(table, mapping, this.#cellOf, context)
    this.#sources = mapping.source ? new RowSources(mapping.source, table, context) : null
  }

  get kinds(): readonly WrittenKind[] {
    return [...new Set(this.#kinds.values())]
  }

  get attributes(): readonly WrittenAttribute[] {
    const mapped = new Map(this.#readers.map(({ attribute }) => [attribute.id, attribute]))
    return [...mapped.values(), ...[...this.#fallbacks.values()].filter(({ id }) => !mapped.has(id))]
  }

  get sources() {
    return this.#sources?.all ?? []
  }

  take(row: TableRow): void {
    const { entry } = row
    const { event: columns } = this.#mapping
    const title = fitLine(readHtml(this.#cellOf(row, columns.title)).text, LONGEST_TITLE)
    entry.name = title
    if (title === '') return entry.setAside('has no title')
    const key = this.#keyOf(row, title)
    const known = this.#byKey.get(key)
    const event = known ?? this.#begin(row, title)
    this.#byKey.set(key, event)
    if (known && known.title !== title) entry.note('its title is another than that of the event')
    this.#claim(row, event)
    if (known) entry.merge(event.id)
    else entry.take(event.id)
  }

  /** Rows are one event if they have one id; without ids, if sources tell of one title, or all that they say is the same. */
  #keyOf(row: TableRow, title: string): string {
    const { event, source } = this.#mapping
    const id = this.#cellOf(row, event.id).trim()
    if (id !== '') return `id ${id}`
    return source ? `title ${title}` : `row ${JSON.stringify(row.cells)}`
  }

  #begin(row: TableRow, title: string): WrittenEvent {
    const { event: columns } = this.#mapping
    const kind = this.#kinds.get(fitLine(this.#cellOf(row, this.#mapping.kinds))) ?? this.#kinds.get('')
    const summary = fitProse(readHtml(this.#cellOf(row, columns.summary)).text)
    const place = this.#placeOf(row)
    const actors = (columns.actors ?? []).flatMap((column) => listIn(this.#cellOf(row, column)))
    const { ids } = this.#context
    const written = this.#cellOf(row, columns.id).trim()
    const event: WrittenEvent = {
      id: this.ownIds.next(written, row) ?? ids.event(title, `${kind?.id ?? 'event'}-${written || row.entry.line}`),
      kind: kind?.id ?? 'event',
      title,
      ...(summary === '' || summary === title ? {} : { summary }),
      ...(actors.length === 0 ? {} : { actors: [...new Set(actors.map((name) => actorOf(name, this.entities, ids)))] }),
      ...(place === null ? {} : { places: [place] }),
    }
    this.events.push(event)
    return event
  }

  #placeOf(row: TableRow): string | null {
    const { place, lat, lon } = this.#mapping.event
    const name = fitLine(this.#cellOf(row, place))
    if (name === '') return null
    const { id, isNew } = this.#context.ids.place(name)
    if (!isNew) return id
    const [latitude, longitude] = [this.#cellOf(row, lat), this.#cellOf(row, lon)]
    const [north, east] = [degrees(90).safeParse(latitude), degrees(180).safeParse(longitude)]
    const isPlaced = north.success && east.success
    if (!isPlaced && latitude !== '') row.entry.note(`“${latitude}”, “${longitude}” are no degrees, and left out`)
    this.entities.places.push({ id, name, ...(isPlaced ? { lat: north.data, lon: east.data } : {}) })
    return id
  }

  #claim(row: TableRow, event: WrittenEvent): void {
    const { entry } = row
    const { ids } = this.#context
    const address = this.#cellOf(row, this.#mapping.cites).trim()
    const cited = address === '' ? null : ids.linked(address)
    if (address !== '' && cited === null) entry.note(`“${address}” is no web address, and is not cited`)
    const documents = this.#sources?.of(row) ?? null
    const add = (attribute: string, value: string | string[], asWritten: string | null) => {
      const claim: WrittenClaim = {
        event: event.id,
        attribute,
        value,
        ...(asWritten === null ? {} : { asWritten }),
        ...(cited === null ? {} : { cites: [cited] }),
        ...(documents ? {} : { locator: `line ${entry.line}` }),
      }
      const claims = documents ?? this.ownClaims
      const key = documents ? `${JSON.stringify(claim)} ${this.#sources?.numberOf(documents) ?? ''}` : null
      if (key !== null && this.#said.has(key)) return entry.note(`its source says ${attribute} so already`)
      if (key !== null) this.#said.add(key)
      claims.push(claim)
    }
    let count = 0
    let isPlaced = false
    for (const { attribute, read } of this.#readers) {
      const cell = read(row)
      if (cell.kind === 'unread') entry.note(`${cell.why}: it is left out`)
      if (cell.kind === 'value') for (const note of cell.notes) entry.note(note)
      if (cell.kind === 'blank' || cell.kind === 'unread') continue
      count++
      isPlaced ||= cell.kind === 'value' && attribute.type === 'date'
      if (cell.kind === 'value') add(attribute.id, cell.value, cell.asWritten)
      else {
        entry.note(`its ${attribute.label ?? attribute.id} has no place: ${cell.why}`)
        add(
          this.#fallback(`${attribute.id}-as-written`, `${attribute.label ?? attribute.id}, as written`),
          fitLine(cell.written),
          null,
        )
      }
    }
    if (!isPlaced) this.unplacedCount++
    if (count === 0) entry.note('it gives no date')
    if (count === 0) add(this.#fallback(HEADLINE.id, HEADLINE.label), entry.name, null)
  }

  #fallback(id: string, label: string): string {
    this.#fallbacks.set(id, { id, label, type: 'text' })
    return id
  }
}

/** The kind of each name in the column of kinds; that of all others by “”. */
function kindsOf(
  { rows }: Table,
  { kind, kinds, claims }: Mapping,
  cellOf: (row: TableRow, column: string | undefined) => string,
  { report }: ImportContext,
): ReadonlyMap<string, WrittenKind> {
  const placedBy = claims.find(({ type }) => type === 'date')?.attribute ?? ''
  const label = kind ?? 'Event'
  const base = new Map([['', { id: slugOf(label, 60) || 'event', label, placedBy }]])
  const names = kinds === undefined ? [] : [...new Set(rows.map((row) => fitLine(cellOf(row, kinds))))].filter(Boolean)
  if (names.length > MOST_KINDS) {
    report.remark(`“${kinds}” has ${names.length} kinds: of more than ${MOST_KINDS} no kinds of event are made.`)
    return base
  }
  const used = new Set([...base.values()].map(({ id }) => id))
  for (const name of names) {
    const slug = slugOf(name, 60) || 'kind'
    let id = slug
    for (let count = 2; used.has(id); count++) id = `${slug}-${count}`
    used.add(id)
    base.set(name, { id, label: name, placedBy })
  }
  return base
}
