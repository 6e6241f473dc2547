import { type EntityIndex, relateEntities } from '../entity.ts'
import { parsed, refused } from './parsed.ts'
import type { ValueType } from './value-type.ts'

export interface EntityValue {
  readonly kind: 'entity'
  /** Ids of actors or places, aliases resolved, sorted by code unit, without repeats. */
  readonly ids: readonly string[]
}

/** Compared as sets of entities, some of which lie within others. */
export const entityType = {
  kind: 'entity',
  examples: ['geneva', '[russia, belarus]'],
  attributeKeys: ['complete'],
  areTextsIds: true,
  parse: (text: string) => parseIds([text]),
  parseList: parseIds,
  format: ({ ids }: EntityValue) => (ids.length === 1 ? (ids[0] ?? '') : [...ids]),
  relate: (a: EntityValue, b: EntityValue, entities: EntityIndex) => relateEntities(a.ids, b.ids, entities),
  idsOf: ({ ids }: EntityValue) => ids,
} satisfies ValueType<EntityValue>

function parseIds(ids: readonly string[]) {
  if (ids.length === 0) return refused({ code: 'empty-list' })
  return parsed<EntityValue>({ kind: 'entity', ids: [...new Set(ids)].sort() })
}
