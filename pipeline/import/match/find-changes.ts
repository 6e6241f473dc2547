import { compareText } from '../../../src/domain/text-order.ts'
import type { SoundFields } from '../../schema/sound-fields.ts'
import type { WrittenClaim } from '../../schema/dossier-files.ts'
import type { BesideSource, ChangedEvent } from '../report/import-report.ts'

type Said = Pick<SoundFields<WrittenClaim>, 'event' | 'attribute' | 'value' | 'stance' | 'unit'>

/** A source with what it says. */
export interface SaidBy {
  readonly source: string
  readonly claims: readonly Said[]
}

/**
 * Holds what a file says against the source that tells most of the same events. What only one of the two speaks of is
 * no change.
 * @param claims of the file, their events those of the dossier
 * @param matched ids of events that the dossier had before
 * @returns `null` where no source tells any of them
 */
export function findChanges(
  claims: readonly Said[],
  matched: ReadonlySet<string>,
  sources: readonly SaidBy[],
): BesideSource | null {
  const told = sources.map((one) => ({ ...one, events: new Set(one.claims.map(({ event }) => event ?? '')) }))
  const count = (events: ReadonlySet<string>) => [...events].filter((event) => matched.has(event)).length
  const [beside] = told.toSorted(
    (a, b) => count(b.events) - count(a.events) || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0),
  )
  if (!beside || count(beside.events) === 0) return null
  const [there, here] = [valuesOf(beside.claims), valuesOf(claims)]
  const changed = [...matched].toSorted().flatMap((event): ChangedEvent[] => {
    const [before, after] = [there.get(event), here.get(event)]
    const attributes = [...(before ?? [])].flatMap(([attribute, values]) => {
      const now = after?.get(attribute)
      return now && !areSame(values, now) ? [attribute] : []
    })
    return attributes.length === 0 ? [] : [{ event, attributes: attributes.toSorted() }]
  })
  const missing = [...beside.events].filter((event) => !here.has(event)).toSorted()
  return { source: beside.source, changed, missing }
}

/** By event and attribute, all that is said. */
function valuesOf(claims: readonly Said[]): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const events = new Map<string, Map<string, Set<string>>>()
  for (const { event = '', attribute = '', value, stance = 'asserts', unit } of claims) {
    const attributes = events.get(event) ?? new Map<string, Set<string>>()
    const values = attributes.get(attribute) ?? new Set<string>()
    values.add(JSON.stringify([Array.isArray(value) ? value.map(String).toSorted(compareText) : value, stance, unit]))
    events.set(event, attributes.set(attribute, values))
  }
  return events
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
