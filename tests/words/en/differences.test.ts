import { describe, expect, test } from 'vitest'
import type { DiscrepancyKind } from '../../../src/domain/compare/discrepancy.ts'
import type { Relation } from '../../../src/domain/day-range.ts'
import { type DifferingReading, pairExactGap, pairReason, reason } from '../../../src/words/en/differences.ts'
import { dateValue, quantityValue, toDiffering } from '../../claims-dsl.ts'
import { stated } from '../../roots.ts'
import type { Stance } from '../../../src/domain/claim.ts'
import type { Value } from '../../../src/domain/values/value-types.ts'

const said = (value: Value | null, stance: Stance = value ? 'asserts' : 'undetermined', sources = ['a']) =>
  toDiffering({ stance, value, sources, claims: [], origins: stated(0), firstKnownOn: null })

/** The reason of two readings, which does not depend on their order. */
function between(
  kind: DiscrepancyKind,
  spread: number | null,
  [a, b]: readonly [DifferingReading, DifferingReading],
  relation: Relation | null = 'disjoint',
): string {
  const pair = { kind, spread, relation, between: [0, 1] }
  expect(pairReason(pair, [b, a])).toBe(pairReason(pair, [a, b]))
  return pairReason(pair, [a, b])
}

const date = (edtf: string) => said(dateValue(edtf))
const quantity = (text: string, unit: string | null = null) => said(quantityValue(text, unit))
const place = { kind: 'entity', ids: ['kharkiv'] } as const

describe('the reason of a pair', () => {
  test.each<[DifferingReading, DifferingReading, number | null, string]>([
    [date('2024-04-25'), date('2024-04-26'), 1, '1 day apart'],
    [date('2024-04-25'), date('2024-04-29'), 4, '4 days apart'],
    [date('2003-04-24'), date('2024-04-24'), 7671, '21 years apart'],
    [date('1990'), date('2024'), 12_054, 'at least 33 years apart'],
    [quantity('7000'), quantity('>=14000'), 2, '7,000 against at least 14,000, at least × 2'],
    [quantity('3'), quantity('>3'), 1, '3 against more than 3'],
    [quantity('0'), quantity('5'), null, '0 against 5'],
    [said({ kind: 'category', options: ['a'] }), said(place), null, 'different answers that exclude each other'],
    [said(place), said(place, 'denies'), null, 'one source asserts what another denies'],
  ])('in conflict', (a, b, spread, words) => {
    expect(between('conflict', spread, [a, b])).toBe(words)
  })

  test('of certainty', () => {
    const [asserted, hedged, undetermined] = [said(place), said(place, 'hedges'), said(null)]
    expect(between('certainty', null, [asserted, hedged], 'equal')).toBe(
      'one source states as fact what another calls likely',
    )
    expect(between('certainty', null, [asserted, undetermined], null)).toBe(
      'one source states as fact what another says could not be determined',
    )
    expect(between('certainty', null, [hedged, undetermined], null)).toBe(
      'one source calls likely what another says could not be determined',
    )
  })

  test('of a rise, of units, of compatible values', () => {
    const [low, high] = [quantity('1'), quantity('>=3')]
    expect(between('revised', 3, [low, high])).toBe('the count rose from 1 to at least 3 as more was known')
    const [shells, boxes] = [quantity('1', 'shells'), quantity('1', 'containers')]
    expect(between('unit', null, [shells, boxes], 'incomparable')).toBe('containers and shells cannot be compared')
    expect(between('unit', null, [boxes, low], 'incomparable')).toBe('containers and no unit cannot be compared')
    const compatible = (relation: Relation) => between('precision', null, [low, high], relation)
    expect(compatible('equal')).toBe('compatible: both allow the same')
    expect(compatible('within')).toBe(compatible('holds'))
    expect(compatible('overlaps')).toBe('compatible: the two overlap')
  })

  test('the exact days between two dates', () => {
    const pair = { kind: 'conflict', spread: 7671, relation: 'disjoint', between: [0, 1] } as const
    expect(pairExactGap(pair, [date('2003-04-24'), date('2024-04-24')])).toBe('7,671 days')
    expect(pairExactGap(pair, [quantity('1'), quantity('2')])).toBeNull()
  })
})

describe('the reason of a discrepancy', () => {
  const record = { decisive: null, pairs: [], written: [], silent: [] }

  test('the forms of a name, verbatim', () => {
    const found = { ...record, kind: 'variant', written: ['Kharkiv', 'Kharkov'], readings: [said(place)] } as const
    expect(reason(found)).toBe('one name, written in 2 ways: Kharkiv, Kharkov')
  })

  test('how many are silent, each source counted once', () => {
    const readings = [said(place, 'asserts', ['a', 'b']), said(place, 'hedges', ['b'])]
    expect(reason({ ...record, kind: 'silence', silent: ['c'], readings })).toBe('1 of 3 sources is silent')
    expect(reason({ ...record, kind: 'silence', silent: ['c', 'd'], readings })).toBe('2 of 4 sources are silent')
  })
})

test('days that are one moment by two calendars are said before one that is only less exact', () => {
  const pairOf = (kind: DiscrepancyKind, places: number[]) => ({
    kind,
    spread: null,
    relation: 'within' as const,
    between: places,
  })
  const readings = [date('2017-11-29'), date('2017-11-28'), date('2017-11')]
  const of = (pairs: ReturnType<typeof pairOf>[], decisive: number) =>
    reason({ kind: 'precision', decisive: pairs[decisive] ?? null, pairs, readings, written: [], silent: [] })
  expect(of([pairOf('variant', [0, 1]), pairOf('precision', [0, 2])], 1)).toBe('one moment by two calendars')
  expect(of([pairOf('precision', [0, 2])], 0)).toBe('compatible: one is more exact than the other')
})
