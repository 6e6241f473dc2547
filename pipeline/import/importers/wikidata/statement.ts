import { fieldIn, listIn, textIn } from '../timelinejs/slide.ts'

/** A statement of an item of Wikidata, with its references. */
export interface Statement {
  readonly property: string
  readonly rank: string
  readonly snak: Snak
  readonly qualifiers: readonly Snak[]
  readonly references: readonly (readonly Snak[])[]
}

/** https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html */
export interface Snak {
  readonly property: string
  /** `value`, `somevalue` (there is one that is not known) or `novalue` (there is none). */
  readonly type: string
  readonly datatype: string
  readonly value: unknown
}

/** The statements of an item, property by property. */
export function statementsOf(entity: unknown): Statement[] {
  return groupsOf(fieldIn(entity, 'claims') ?? fieldIn(entity, 'statements')).flatMap(([property, statements]) =>
    statements.map((statement) => ({
      property,
      rank: textIn(statement, 'rank') || 'normal',
      snak: snakOf(fieldIn(statement, 'mainsnak')),
      qualifiers: snaksIn(fieldIn(statement, 'qualifiers')),
      references: (listIn(statement, 'references') ?? []).map((reference) => snaksIn(fieldIn(reference, 'snaks'))),
    })),
  )
}

/** The first snak of a property that has a value. */
export function valueOf(snaks: readonly Snak[], property: string): unknown {
  return snaks.find((snak) => snak.property === property && snak.type === 'value')?.value
}

/** The Q-number of a value that is an item; empty where it is none. */
export function itemIn(value: unknown): string {
  return textIn(value, 'id') || (textIn(value, 'numeric-id') && `Q${textIn(value, 'numeric-id')}`)
}

function snaksIn(groups: unknown): Snak[] {
  return groupsOf(groups).flatMap(([, snaks]) => snaks.map(snakOf))
}

function snakOf(snak: unknown): Snak {
  return {
    property: textIn(snak, 'property'),
    type: textIn(snak, 'snaktype'),
    datatype: textIn(snak, 'datatype') || textIn(fieldIn(snak, 'datavalue'), 'type'),
    value: fieldIn(fieldIn(snak, 'datavalue'), 'value'),
  }
}

function groupsOf(holder: unknown): [string, unknown[]][] {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return []
  return Object.entries(holder).flatMap(([key, list]): [string, unknown[]][] =>
    Array.isArray(list) ? [[key, list as unknown[]]] : [],
  )
}
