import { describe, expect, test } from 'vitest'
import { compareClaims, type ComparisonSetting } from '../../claims-dsl.ts'
import { findDepartures } from '../../../src/domain/compare/pairs/departures.ts'
import { areParted } from '../../../src/domain/compare/pairs/pair-groups.ts'
import { formatValue } from '../../../src/domain/values/value.ts'
import { valueTypeOf } from '../../../src/domain/values/value-types.ts'

const SETTING: ComparisonSetting = {
  types: {
    dated: 'date',
    arrived: 'date',
    occurred: 'date',
    killed: 'quantity people',
    injured: 'quantity people cumulative',
    shipments: 'quantity shipments',
    flats: 'quantity flats',
    tonnes: 'quantity t',
    magnitude: 'quantity Mw interval',
    cause: 'category',
    'vetoed-by': 'entity complete',
    'launched-by': 'entity',
    wording: 'text',
  },
}

/** Of the one attribute spoken of: kind, what stands, nature, weight and who departs from whom. */
function found(claims: string) {
  const [discrepancy] = compareClaims(claims, SETTING).discrepancies
  if (!discrepancy) return 'none'
  const { kind, stands, readings, nature, weight, pairs, spread } = discrepancy
  const departs = findDepartures(readings, areParted(pairs))
  expect(discrepancy.departs).toEqual([...new Set(departs.map(({ source }) => source))])
  const standing = stands === null ? undefined : readings[stands]
  return [
    kind,
    standing
      ? `${standing.value ? [formatValue(standing.value)].flat().join('+') : standing.stance} stands`
      : 'nothing stands',
    ...(nature === null ? [] : [`${nature} ${weight}`]),
    ...departs.map(({ source, from }) => `${source} departs from ${from}`),
    ...(spread === null ? [] : [`${Number(spread.toPrecision(3))} apart`]),
  ].join(', ')
}

describe('what stands, and how a disagreement comes about', () => {
  test.each([
    ['dated: A 2024-04-25 (from R) | B 2024-04-29 (from R)', 'conflict, nothing stands, retold 1, 4 apart'],
    ['dated: R 2024-04-25 | A 2024-04-29 (from R)', 'conflict, nothing stands, retold 1, A departs from R, 4 apart'],
    ['killed: A 3 | B 5', 'conflict, nothing stands, independent 1, 1.67 apart'],
    ['killed: A1 3 | A2 3 | B1 5 | B2 5', 'conflict, nothing stands, independent 2, 1.67 apart'],
    ['killed: A1 3 | A2 3 | A3 3 | B1 5 | B2 5', 'conflict, 3 stands, independent 2, 1.67 apart'],
    ['shipments: A 10 (speaker Y) | B 12 (speaker Y)', 'conflict, nothing stands, one-speaker 1, 1.2 apart'],
    ['dated: A 2024-05-04 | B 2024-05-05 (open)', 'conflict, 2024-05-04 stands, unestablished 1, 1 apart'],
    ['killed: A 1 | A 2 | B 1', 'conflict, 1 stands, within 1, 2 apart'],
    // A copy of both sides makes nothing independent.
    ['killed: A 3 (from R) | B 3 (from R) | C 5 (from R)', 'conflict, nothing stands, retold 1, 1.67 apart'],
    ['killed: R 3 | A 3 (from R) | B 5', 'conflict, nothing stands, independent 1, 1.67 apart'],
    ['launched-by: A undetermined | B russia', 'certainty, nothing stands, independent 1'],
    ['launched-by: A russia | B denies russia', 'conflict, nothing stands, independent 1'],
    ['launched-by: A russia | B russia | C denies russia', 'conflict, russia stands, independent 1'],
    ['occurred: A 2020-10 | B 2020-10 | C 2020-10-07', 'precision, 2020-10-07 stands'],
    ['arrived: A 2013 | B 2013-09 | C 2013-11', 'conflict, 2013 stands, independent 1, 32 apart'],
    ['cause: A bomb | B welding | C trigger', 'conflict, nothing stands, independent 1'],
    ['injured: A >4000 (known 2020-08-05) | B 7000 (known 2021-08-04)', 'precision, 7000 stands'],
    ['injured: A 1 (known 2024-01-02) | B 2 (known 2024-01-04) | C 3 (known 2024-02-16)', 'revised, 3 stands, 3 apart'],
    [
      'injured: A 1 (known 2024-01-02) | A2 1 (known 2024-01-02) | C 3 (known 2024-02-16)',
      'revised, 3 stands, 3 apart',
    ],
    ['flats: A >300000 | B 300000', 'precision, 300000 stands'],
    ['tonnes: A 2750 | B 2754', 'precision, 2754 stands'],
    ['tonnes: A 10 | B 12', 'conflict, nothing stands, independent 1, 1.2 apart'],
    ['vetoed-by: A fr, gb, us | B gb, us', 'conflict, nothing stands, independent 1'],
    ['cause: A bomb, welding | B welding', 'precision, welding stands'],
    ['magnitude: A 3.3 | B 4.5', 'conflict, nothing stands, independent 1, 1.2 apart'],
    ['injured: A dozens | B 3', 'conflict, nothing stands, independent 1, 4 apart'],
    ['injured: A dozens | B 47', 'precision, 47 stands'],
    ['wording: A first | B second', 'none'],
  ])('%s → %s', (claims, expected) => {
    expect(found(claims)).toBe(expected)
  })

  test('five outlets that quote one ministry are one origin', () => {
    const claims = ['A', 'B', 'C', 'D', 'E'].map((source) => `${source} 3 (speaker ministry)`).join(' | ')
    const { origins } = compareClaims(`killed: ${claims}`, SETTING)
    expect(origins).toEqual({ stated: 1, open: 0 })
  })

  test('a text is never judged', () => {
    expect(valueTypeOf('text').isNeverJudged).toBe(true)
  })
})
