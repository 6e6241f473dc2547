import fc from '../seeded-fast-check.ts'
import { describe, expect } from 'vitest'
import type { Attribute } from '../../src/domain/attribute.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { compareEvent } from '../../src/domain/compare/compare-event.ts'
import { type DayRange, instantsOfDays } from '../../src/domain/day-range.ts'
import { compareReadings } from '../../src/domain/compare/compare-attribute.ts'
import { groupReadings, type Reading } from '../../src/domain/compare/reading.ts'
import type { Value } from '../../src/domain/values/value-types.ts'
import { ATTRIBUTES, claimOn, ENTITIES, inputOf, PARENTS } from './arbitrary-claims.ts'
import { given } from './given.ts'

/** How much each end of a value is moved outwards. */
const slack = fc.record({ down: fc.nat({ max: 9 }), up: fc.nat({ max: 9 }) })

/** A value that allows all that the given one allows, and more. */
function widen(value: Value, { down, up }: { down: number; up: number }): Value {
  if (value.kind === 'quantity') {
    const { min, max } = value.quantity
    const wider = { min: min - down, max: max + up, minExcluded: false, maxExcluded: false }
    return { kind: 'quantity', quantity: { ...value.quantity, ...wider, text: `${min - down}..${max + up}` } }
  }
  if (value.kind === 'date') {
    const { earliest, latest } = value.date.range
    const range = {
      earliest: earliest === null ? null : earliest - down,
      latest: latest === null ? null : latest + up,
    } as DayRange
    const date = { ...value.date, range, edtf: `${range.earliest}/${range.latest}` }
    return { kind: 'date', date, instants: instantsOfDays(range) }
  }
  // One place by what it lies in. A list is left out: of Kharkiv and Kyiv, the wider Ukraine and Kyiv is no superset.
  if (value.kind === 'entity' && value.ids.length === 1)
    return { ...value, ids: value.ids.map((id) => PARENTS[id] ?? id) }
  return value
}

const widened = ['dated', 'killed', 'delivered', 'place'].map((id) => {
  const attribute = ATTRIBUTES.find((declared) => declared.id === id)
  if (!attribute) throw new Error(`${id} is not declared`)
  return attribute
})

/** Claims on one attribute, no two of which exclude each other, the first with a value that is not denied. */
function agreeing(attribute: Attribute): fc.Arbitrary<Claim[]> {
  return fc
    .array(claimOn(attribute), { minLength: 2, maxLength: 4 })
    .filter(([first]) => first?.stance === 'asserts' || first?.stance === 'hedges')
    .filter((claims) => !claims.some(({ value }) => value?.kind === 'entity' && value.ids.length > 1))
    .filter((claims) => !hasConflict(claims))
}

function hasConflict(claims: readonly Claim[]): boolean {
  const { discrepancies } = compareEvent(inputOf(claims))
  return discrepancies.some(({ pairs }) => pairs.some(({ kind }) => kind === 'conflict' || kind === 'revised'))
}

function readingOf(claim: Claim): Reading {
  const [reading] = groupReadings([claim])
  if (!reading) throw new Error('one claim is one reading')
  return reading
}

describe('widening a value', () => {
  for (const attribute of widened) {
    given([agreeing(attribute), slack], { numRuns: 200 })(
      `never turns agreement on ${attribute.id} into a conflict`,
      ([first, ...others], by) => {
        if (!first?.value) throw new Error('the first claim has a value')
        expect(hasConflict([{ ...first, value: widen(first.value, by) }, ...others])).toBe(false)
      },
    )

    given([claimOn(attribute), slack])(`of ${attribute.id} stays compatible with the narrow one`, (claim, by) => {
      fc.pre(claim.value !== null && claim.stance === 'asserts')
      const wide = { ...claim, value: widen(claim.value, by) }
      const difference = compareReadings(attribute, readingOf(claim), readingOf(wide), ENTITIES)
      expect(difference?.kind).toBe('precision')
    })
  }
})
