import fc from '../seeded-fast-check.ts'
import { expect } from 'vitest'
import type { CalendarDay } from '../../src/domain/calendar-day.ts'
import type { Attribute } from '../../src/domain/attribute.ts'
import type { Claim, Stance } from '../../src/domain/claim.ts'
import type { ComparisonInput } from '../../src/domain/compare/compare-event.ts'
import { rootsOf } from '../../src/domain/compare/chains/roots-of.ts'
import { chainOf } from '../chain-of.ts'
import { sortedUnique } from '../../src/domain/text-order.ts'
import type { Value, ValueKind } from '../../src/domain/values/value-types.ts'
import { dateValue, declareAttributes, entitiesWithin, quantityValue } from '../claims-dsl.ts'

/** Random claims from small pools, so that equal, nested, touching and disjoint values all come up often. */

const OPTIONS = { 'russian-law': 'Russian law', 'un-sanctions': 'UN sanctions', embargo: 'Embargo' }

export const ATTRIBUTES = declareAttributes({
  dated: 'date',
  killed: 'quantity people cumulative',
  delivered: 'quantity containers',
  place: 'entity',
  basis: 'category',
  wording: 'text',
}).map((attribute) => (attribute.type === 'category' ? { ...attribute, options: OPTIONS } : attribute))

export const PARENTS: Readonly<Record<string, string>> = {
  saltivka: 'kharkiv',
  kharkiv: 'ukraine',
  kyiv: 'ukraine',
  vladivostok: 'russia',
}
export const ENTITIES = entitiesWithin(PARENTS)

const dayText = fc.integer({ min: 21, max: 30 }).map((dayOfMonth) => `2024-04-${dayOfMonth}`)
const pointText = fc.oneof(
  { weight: 4, arbitrary: dayText },
  { weight: 1, arbitrary: dayText.map((text) => `${text}~`) },
  { weight: 1, arbitrary: dayText.map((text) => `${text}?`) },
  { weight: 1, arbitrary: dayText.map((text) => `${text}T18:17Z`) },
  { weight: 2, arbitrary: fc.constantFrom('2024-04', '2024-05', '2024', '2024-04-2X', '2024-05~', '2024-22', '202X') },
)
const intervalText = fc
  .tuple(fc.integer({ min: 20, max: 30 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom('', '~'))
  .map(([from, length, flag]) => `2024-04-${from}/2024-04-${Math.min(30, from + length)}${flag}`)
const openText = fc.tuple(dayText, fc.boolean()).map(([text, since]) => (since ? `${text}/..` : `../${text}`))
export const dateText = fc.oneof(
  { weight: 6, arbitrary: pointText },
  { weight: 2, arbitrary: intervalText },
  { weight: 1, arbitrary: openText },
)

const count = fc.integer({ min: 0, max: 6 })
// No count is below 0.
const bound = fc
  .tuple(fc.constantFrom('>=', '<=', '>', '<'), count)
  .map(([sign, n]) => `${sign === '<' && n === 0 ? '<=' : sign}${n}`)
export const quantityText = fc.oneof(
  { weight: 4, arbitrary: count.map(String) },
  { weight: 3, arbitrary: bound },
  { weight: 2, arbitrary: fc.tuple(count, count).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`) },
  // Tens of ~ are whole numbers: the oracle on a grid of halves sees their bounds.
  { weight: 1, arbitrary: fc.constantFrom('~5', '~10') },
)

const ids = ['saltivka', 'kharkiv', 'kyiv', 'ukraine', 'vladivostok', 'russia', 'belarus']

const VALUES: Readonly<Partial<Record<ValueKind, fc.Arbitrary<Value>>>> = {
  date: dateText.map(dateValue),
  quantity: fc.tuple(quantityText, fc.constantFrom('people', 'people', 'shells')).map((q) => quantityValue(...q)),
  entity: fc
    .subarray(ids, { minLength: 1, maxLength: 2 })
    .map((chosen) => ({ kind: 'entity', ids: sortedUnique(chosen) })),
  category: fc.constantFrom(...Object.keys(OPTIONS)).map((option) => ({ kind: 'category', options: [option] })),
  text: fc.constantFrom('first', 'second').map((text) => ({ kind: 'text', text })),
}

export function valueOf(type: ValueKind): fc.Arbitrary<Value> {
  return VALUES[type] ?? expect.fail(`no arbitrary values of type ${type}`)
}

export const stance: fc.Arbitrary<Stance> = fc.constantFrom('asserts', 'asserts', 'hedges', 'denies', 'undetermined')

const knownDay = fc.integer({ min: 0, max: 4 }) as unknown as fc.Arbitrary<CalendarDay>

/** A claim on one attribute. `known`: whether its day is known in every case. */
export function claimOn(attribute: Attribute, known = false): fc.Arbitrary<Claim> {
  return fc
    .record({
      source: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      stance,
      value: valueOf(attribute.type),
      asWritten: fc.option(fc.constantFrom('Kharkov', 'Kharkiv', 'the Kharkiv')),
      origins: fc.option(fc.subarray(['p', 'q', 'r'], { minLength: 1 })),
      speaker: fc.option(fc.constantFrom('x', 'y'), { freq: 1 }),
      isStated: fc.boolean(),
      version: fc.option(knownDay, { freq: 1 }),
      knownOn: known ? knownDay : fc.option(knownDay, { freq: 4 }),
    })
    .map(({ origins, speaker, isStated, knownOn, ...claim }) => {
      const cited = (origins ?? []).map((origin) => [claim.source, origin] as const)
      const chain = chainOf(claim.source, cited, { speaker, isStated })
      return {
        ...claim,
        knownOn: claim.version ?? knownOn,
        attribute: attribute.id,
        value: claim.stance === 'undetermined' ? null : claim.value,
        chain,
        roots: rootsOf(chain),
      }
    })
}

/** Claims on one event, on one attribute or on all; a source may speak twice to one attribute. */
export function claimsOn(attributes: readonly Attribute[], known = false): fc.Arbitrary<Claim[]> {
  const crowded = fc.oneof(...attributes.map((attribute) => fc.array(claimOn(attribute, known), { maxLength: 8 })))
  const spread = fc.array(fc.oneof(...attributes.map((attribute) => claimOn(attribute, known))), { maxLength: 12 })
  return fc.oneof(crowded, spread)
}

/** What must be known to compare random claims; the event is placed by `dated`. */
export function inputOf(claims: readonly Claim[], standing: Value | null = null): ComparisonInput {
  return { claims, attributes: ATTRIBUTES, placedBy: 'dated', standing, entities: ENTITIES }
}
