import type { Field } from '../../command/make/yaml-lines.ts'
import { indented, itemLines, mapLines } from '../../command/make/yaml-lines.ts'
import type { WrittenClaim } from '../../schema/dossier-files.ts'
import type { ImportedDossier, ImportedSource } from '../imported-dossier.ts'

/** Keys in the order in which people read them. */
const KEYS = {
  kinds: ['id', 'label', 'lane', 'placedBy', 'lasts', 'mark'],
  attributes: ['id', 'label', 'type', 'unit', 'cumulative', 'scale', 'complete', 'options'],
  units: ['id', 'is'],
  actors: ['id', 'name', 'type', 'country', 'aliases', 'distinctFrom'],
  places: ['id', 'name', 'country', 'lat', 'lon', 'within', 'zone', 'extent', 'aliases', 'distinctFrom'],
  events: ['id', 'kind', 'title', 'label', 'summary', 'actors', 'countries', 'places', 'formerIds'],
} as const satisfies { [K in ImportedList]: readonly (keyof ImportedDossier[K][number])[] }

const SOURCE_KEYS = [
  'id',
  'outlet',
  'title',
  'label',
  'form',
  'by',
  'url',
  'published',
  'language',
  'machineTranslatedFrom',
  'cites',
  'lineage',
  'unread',
  'formerIds',
  'versions',
] as const satisfies readonly (keyof ImportedSource['header'])[]

const CLAIM_KEYS = [
  'event',
  'attribute',
  'value',
  'unit',
  'stance',
  'speaker',
  'asWritten',
  'quote',
  'gloss',
  'cites',
  'locator',
  'version',
] as const satisfies readonly (keyof WrittenClaim)[]

/** Lists of a dossier that an import adds to. */
export type ImportedList = 'kinds' | 'attributes' | 'units' | 'actors' | 'places' | 'events'

/** The lines of the items of a list, each a map in block form. */
export function listLines<K extends ImportedList>(list: K, items: ImportedDossier[K]): string[] {
  return items.flatMap((item) => itemLines(fieldsOf(item, KEYS[list])))
}

/** The text of the file of a source, as YAML. */
function sourceText({ header, claims }: ImportedSource): string {
  const said = claims.flatMap((claim) => indented(itemLines(fieldsOf(claim, CLAIM_KEYS))))
  const ending = header.unread === true ? [] : said.length === 0 ? ['claims: []'] : ['claims:', ...said]
  return `${[...mapLines(fieldsOf(header, SOURCE_KEYS)), ...ending].join('\n')}\n`
}

/** The items of a list as JSON Lines. */
export function jsonLines<K extends ImportedList>(list: K, items: ImportedDossier[K]): string {
  return toLines(items.map((item) => fieldsOf(item, KEYS[list])))
}

/** So many items of a list, or claims of a source, are quicker read as JSON Lines, which is no worse to edit by then. */
const MOST_IN_YAML = 10_000

/** A file of events, and its name. */
export function eventsFile(events: ImportedDossier['events']): [name: string, text: string] {
  if (events.length > MOST_IN_YAML) return ['events.jsonl', jsonLines('events', events)]
  const lines = events.length === 0 ? ['[]'] : listLines('events', events)
  return ['events.yaml', `${lines.join('\n')}\n`]
}

/** The file of a source, and its path within the folder of the dossier. */
export function sourceFile(source: ImportedSource): [path: string, text: string] {
  const { header, claims } = source
  const path = `sources/${header.id}`
  if (claims.length <= MOST_IN_YAML) return [`${path}.yaml`, sourceText(source)]
  const head = fieldsOf(header, SOURCE_KEYS)
  return [`${path}.jsonl`, toLines([head, ...claims.map((claim) => fieldsOf(claim, CLAIM_KEYS))])]
}

function toLines(items: readonly (readonly Field[])[]): string {
  return items.map((fields) => `${JSON.stringify(Object.fromEntries(fields))}\n`).join('')
}

function fieldsOf(item: object, keys: readonly string[]): Field[] {
  const values = item as Readonly<Record<string, unknown>>
  return keys.flatMap((key): Field[] => {
    const value = values[key]
    if (value === undefined) return []
    if (typeof value !== 'number') return [[key, value as Field[1]]]
    return [[key, key === 'extent' ? `${value} km` : String(value)]]
  })
}
