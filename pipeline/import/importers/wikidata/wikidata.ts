import type { WrittenKind } from '../../../schema/dossier-files.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportedDossier } from '../../imported-dossier.ts'
import type { ImportContext, Importer } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import { type ReadJson, readJson } from '../../input/read-json.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { Gathered, type LabelledAttribute } from '../data-sets/gathered.ts'
import { fieldIn, textIn } from '../timelinejs/slide.ts'
import { ItemLabels } from './item-labels.ts'
import { attributeOf, PLACING } from './properties.ts'
import { citedSources } from './references.ts'
import { readStatement } from './statement-claim.ts'
import { statementsOf } from './statement.ts'

const SINCE_YEAR = 2012
const UNDATED: WrittenKind = { id: 'item', label: 'Item', placedBy: attributeOf('P585', 'date').id }
const LONGEST_LABEL = 30

/** Items of Wikidata: what `Special:EntityData/Q42.json` and `wbgetentities` give, or a list of them. */
export const wikidata: Importer = {
  id: 'wikidata',
  reads: 'items of Wikidata, as JSON',
  detects(file) {
    if (!/"(?:mainsnak|wikibase-entityid|snaktype)"/.test(file.text)) return 0
    const read = readJson(file, null)
    return read && entitiesIn(read.value).some(([, entity]) => fieldIn(entity, 'claims') !== undefined) ? 0.95 : 0
  },
  read(file, context) {
    const json = readJson(file, context.report)
    if (!json) return null
    const entities = entitiesIn(json.value)
    if (entities.length > 0) return takeItems(entities, json, file, context)
    const hint = 'It is what https://www.wikidata.org/wiki/Special:EntityData/Q42.json gives, with “entities” in it.'
    context.report.error('no-items', {}, 'holds no items of Wikidata', hint)
    return null
  },
}

/** A path in the file, and what stands there. */
type Entry = readonly [path: readonly (string | number)[], entity: unknown]

function entitiesIn(value: unknown): Entry[] {
  if (Array.isArray(value)) return (value as unknown[]).map((entity, index) => [[index], entity])
  const entities = fieldIn(value, 'entities')
  if (typeof entities === 'object' && entities !== null) {
    return Object.entries(entities).map(([key, entity]) => [['entities', key], entity as unknown])
  }
  return fieldIn(value, 'claims') === undefined ? [] : [[[], value]]
}

function takeItems(
  entries: readonly Entry[],
  json: ReadJson,
  file: InputFile,
  context: ImportContext,
): ImportedDossier {
  const labels = new ItemLabels(new Map(entries.map(([, one]) => [textIn(one, 'id'), one])), context.wishes.language)
  const taker = new ItemTaker(labels, context)
  for (const [path, entity] of entries) taker.take(entity, json.lineOf(path))
  const { gathered, attributes, kinds, titles } = taker
  const [only] = titles
  const facts = {
    title: null,
    label: titles.length === 1 ? `Wikidata on ${only}` : `${titles.length} items of Wikidata`,
    sinceYear: SINCE_YEAR,
    newestYear: taker.modifiedYear,
    outlet: 'Wikidata',
  }
  const header = { ...fileSource(file, facts, context), form: 'reference' as const }
  const occurred = attributeOf('P585', 'date')
  if (kinds.has(UNDATED.id)) attributes.set(occurred.id, occurred)
  return gathered.finish(header, [...kinds.values()], [...attributes.values()])
}

class ItemTaker {
  readonly gathered: Gathered
  readonly attributes = new Map<string, LabelledAttribute>()
  readonly kinds = new Map<string, WrittenKind>()
  readonly titles: string[] = []
  /** The last in which an item was changed; 0 where the file does not say. */
  modifiedYear = 0
  readonly #labels: ItemLabels
  readonly #context: ImportContext
  readonly #events = new Map<string, string>()

  constructor(labels: ItemLabels, context: ImportContext) {
    this.#labels = labels
    this.#context = context
    this.gathered = new Gathered(context)
  }

  take(entity: unknown, line: number): void {
    const entry = this.#context.report.row(line)
    const itemId = textIn(entity, 'id')
    entry.name = fitLine([itemId, this.#labels.has(itemId) ? this.#labels.of(itemId) : ''].join(' '))
    if (!/^Q\d+$/.test(itemId)) return entry.setAside('is no item of Wikidata')
    const same = this.#events.get(itemId)
    if (same !== undefined) return entry.setAside(`is there already, as ${same}`)
    const read = statementsOf(entity).map((statement) => ({ statement, said: readStatement(statement, this.#labels) }))
    const untaken = read.flatMap(({ said }) => (said.attribute === null ? [said.why] : []))
    if (untaken.length === read.length) return entry.setAside('has no statement that can be taken')
    for (const why of new Set(untaken)) {
      const count = untaken.filter((one) => one === why).length
      entry.note(
        `${count === 1 ? 'a statement' : `${count} statements`} ${why} ${count === 1 ? 'is' : 'are'} not taken`,
      )
    }
    const event = this.#context.ids.ownEvent({ dataSet: 'wikidata', id: itemId })
    this.#events.set(itemId, event)
    const taken = new Set<string>()
    const dated = new Set<string>()
    for (const { statement, said } of read) {
      if (said.attribute === null) continue
      const attribute = this.#attribute(said.attribute)
      const cites = citedSources(statement.references, this.#context.ids, this.#labels)
      const from = cites.length === 0 ? {} : { cites }
      const locator = `${itemId}, ${statement.property}`
      const claim = { event, attribute: attribute.id, ...said.claim, ...from, locator }
      const key = JSON.stringify(claim)
      if (taken.has(key)) entry.note(`a statement of ${statement.property} is there twice, and taken once`)
      else this.gathered.claims.push(claim)
      taken.add(key)
      dated.add(attribute.id)
    }
    this.#event(entity, event, itemId, dated)
    entry.take(event)
  }

  /** @param dated ids of the attributes that its claims are of */
  #event(entity: unknown, id: string, itemId: string, dated: ReadonlySet<string>): void {
    const placing = PLACING.find(([property]) => dated.has(attributeOf(property, 'date').id))
    const kind: WrittenKind = placing
      ? { id: placing[1], label: placing[2], placedBy: attributeOf(placing[0], 'date').id }
      : UNDATED
    this.kinds.set(kind.id, kind)
    const title = this.#labels.of(itemId)
    const summary = this.#labels.text(fieldIn(entity, 'descriptions'))
    this.titles.push(title)
    this.modifiedYear = Math.max(this.modifiedYear, Number(/^\d{4}/.exec(textIn(entity, 'modified'))?.[0] ?? 0))
    this.gathered.events.push({
      id,
      kind: kind.id,
      title,
      ...(title.length > LONGEST_LABEL ? {} : { label: title }),
      ...(summary === '' ? {} : { summary }),
    })
  }

  /** One property may hold values of two sorts: the second sort is an attribute of its own. */
  #attribute(attribute: LabelledAttribute): LabelledAttribute {
    const known = this.attributes.get(attribute.id)
    if (known === undefined || known.type === attribute.type) {
      this.attributes.set(attribute.id, known ?? attribute)
      return known ?? attribute
    }
    return this.#attribute({ ...attribute, id: `${attribute.id}-${attribute.type}` })
  }
}
