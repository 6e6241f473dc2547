import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../src/domain/compare/pairs/pair-groups.ts'
import { type ComparisonSetting, compareClaims, reasonOf } from '../claims-dsl.ts'

/** The rules of comparison beyond the worked cases, as `kind; spread; reason` of the one discrepancy. */

const SETTING: ComparisonSetting = {
  types: {
    dated: 'date',
    killed: 'quantity people cumulative',
    missiles: 'quantity missiles',
    place: 'entity',
    basis: 'category',
    wording: 'text',
  },
  within: { saltivka: 'kharkiv', kharkiv: 'ukraine', kyiv: 'ukraine', vladivostok: 'russia' },
}

function found(claims: string): string | null {
  const { discrepancies } = compareClaims(claims, SETTING)
  const shown = discrepancies.map((one) => [one.kind, one.spread, reasonOf(one)].join('; '))
  return shown.length === 0 ? null : shown.join(' | ')
}

const ROSE = 'the count rose from 1 to 2 as more was known'
const COMPATIBLE = 'compatible: one is more exact than the other'
const DENIED = 'one source asserts what another denies'
const HEDGED = 'one source states as fact what another calls likely'
const UNDETERMINED = 'one source states as fact what another says could not be determined'
const APART = 'different answers that exclude each other'

describe('rules of comparison', () => {
  test.each([
    // Cumulative counts: a rise is revised; a fall, or one day and different origins, is a conflict.
    ['killed: A 1 (known 2024-01-02) | B 2 (known 2024-01-04)', `revised; 2; ${ROSE}`],
    ['killed: A 2 (known 2024-01-02) | B 1 (known 2024-01-04)', 'conflict; 2; 1 against 2, × 2'],
    ['killed: A 1 (known 2024-01-02) | B 2 (known 2024-01-02)', 'conflict; 2; 1 against 2, × 2'],
    ['killed: A 1 (known 2024-01-02) (from p) | B 2 (known 2024-01-02) (from p)', `revised; 2; ${ROSE}`],
    // Who gives the lower count anew, from an origin of its own, makes it fall; who only repeats it does not.
    [
      'killed: A 1 (known 2024-01-02) | B 2 (known 2024-01-04) | C 1 (known 2024-02-16)',
      'conflict; 2; 1 against 2, × 2',
    ],
    [
      'killed: A 1 (known 2024-01-02) | B 2 (known 2024-01-04) | C 1 (known 2024-02-16) (from A)',
      `revised; 2; ${ROSE}`,
    ],
    [
      'killed: A 1 (known 2024-01-02) | B 2 (known 2024-01-04) | C 1 (known 2024-01-04)',
      'conflict; 2; 1 against 2, × 2',
    ],
    ['missiles: A 1 (known 2024-01-02) | B 2 (known 2024-01-04)', 'conflict; 2; 1 against 2, × 2'],
    // Of several kinds the strongest, with its own spread: 1 to 9 rose, 9 to 8 fell.
    [
      'killed: A 1 (known 2024-01-02) | B 9 (known 2024-01-04) | C 8 (known 2024-01-06)',
      'conflict; 1.125; 8 against 9, × 1.13',
    ],
    ['killed: A 1 (known 2024-01-02) | B 2 (known 2024-01-04) | C hedges 2', `certainty; ; ${HEDGED}`],
    ['missiles: A 3 | B 3 shells | C 4', 'conflict; 1.3333333333333333; 3 against 4, × 1.33'],
    ['missiles: A 3 | B 3..5 | C 3 shells', 'unit; ; missiles and shells cannot be compared'],
    ['missiles: A 3 | B >3', 'precision; ; compatible: the two overlap'],
    ['missiles: A 0 | B 2', 'conflict; ; 0 against 2'],
    ['missiles: A ~50 | B 45..55', 'precision; ; compatible: both allow the same'],
    ['missiles: A 3..5 | B 4..6', 'precision; ; compatible: the two overlap'],
    // Dates: from the end of one to the start of the other.
    ['dated: A 2024-04-25 | B 2024-04-26', 'conflict; 1; 1 day apart'],
    ['dated: A 2024-04-25 | B 2024-06', 'conflict; 37; at least 37 days apart'],
    ['dated: A ../2023-12-31 | B 2024-04-09/..', 'conflict; 100; at least 3 months apart'],
    ['dated: A 1990 | B 2024', 'conflict; 12054; at least 33 years apart'],
    ['dated: A 2024-04-25 | B 2024-04-25?', 'precision; ; compatible: both allow the same'],
    // Stances
    [
      'place: A hedges kharkiv | B undetermined',
      'certainty; ; one source calls likely what another says could not be determined',
    ],
    ['place: A denies kharkiv | B undetermined', null],
    ['place: A denies kharkiv | B denies kyiv', null],
    ['place: A denies kharkiv | B kyiv', null],
    ['place: A denies kharkiv | B saltivka', `conflict; ; ${DENIED}`],
    ['place: A denies kharkiv | B ukraine', `precision; ; ${COMPATIBLE}`],
    ['place: A denies kharkiv | B hedges kharkiv', `conflict; ; ${DENIED}`],
    ['place: A hedges kharkiv | B saltivka', `certainty; ; ${HEDGED}`],
    ['place: A hedges saltivka | B kharkiv', `precision; ; ${COMPATIBLE}`],
    ['place: A hedges kyiv | B kharkiv', `conflict; ; ${APART}`],
    ['place: A hedges kyiv, kharkiv | B kharkiv, kyiv', `certainty; ; ${HEDGED}`],
    ['place: A undetermined | B kyiv | C kharkiv', `conflict; ; ${APART}`],
    ['place: A undetermined | B kyiv', `certainty; ; ${UNDETERMINED}`],
    // Lists: within where every member is; a shared member alone is no agreement.
    ['place: A kharkiv, vladivostok | B ukraine, russia', `precision; ; ${COMPATIBLE}`],
    ['place: A kharkiv, kyiv | B kharkiv, vladivostok', `conflict; ; ${APART}`],
    ['place: A kharkiv | B kharkiv, vladivostok', `precision; ; ${COMPATIBLE}`],
    // Variants: folded for case, white space and “the”.
    ['place: A kharkiv | B kharkiv (as the  KHARKIV)', null],
    [
      'place: A kharkiv (as Kharkov) | B kharkiv (as Charkow) | C kharkiv',
      'variant; ; one name, written in 3 ways: Charkow, Kharkiv, Kharkov',
    ],
    ['place: A kharkiv (as Kharkov) | B kharkiv | C ukraine', `precision; ; ${COMPATIBLE}`],
    // Category and text
    ['basis: A embargo | B embargo', null],
    ['basis: A embargo | B denies embargo', `conflict; ; ${DENIED}`],
    ['wording: A first of its kind | B nothing new', null],
    ['wording: A first of its kind | B undetermined | C denies first of its kind', null],
  ])('%s → %s', (claims, expected) => {
    expect(found(claims)).toBe(expected)
  })

  test('silence is listed only where another source speaks, and “undetermined” speaks', () => {
    const { discrepancies } = compareClaims('dated: A 2024-04-25 | B 2024-04-25\n killed: A undetermined', SETTING)
    expect(discrepancies).toMatchObject([{ attribute: 'killed', kind: 'silence', level: 'silent', silent: ['B'] }])
    expect(discrepancies.map(reasonOf)).toEqual(['1 of 2 sources is silent'])
  })

  test('who is silent is listed beside a conflict too', () => {
    const { discrepancies } = compareClaims('dated: A 2024-04-25 | B 2024-04-29\n killed: C 3 | D 3', SETTING)
    expect(discrepancies).toMatchObject([
      { attribute: 'dated', kind: 'conflict', silent: ['C', 'D'] },
      { attribute: 'killed', kind: 'silence', silent: ['A', 'B'] },
    ])
    expect(discrepancies.map(reasonOf)).toEqual(['4 days apart', '2 of 4 sources are silent'])
  })

  test('pairs name every difference by the places of the readings', () => {
    const { discrepancies } = compareClaims('dated: A 2024-04-25 | B 2024-04-25 | C 2024-04-29 | D 2024-04', SETTING)
    const [{ readings, pairs } = { readings: [], pairs: [] }] = discrepancies
    expect(readings.map(({ sources }) => sources.join(' '))).toEqual(['A B', 'D', 'C'])
    expect([...pairsOf(pairs)].map(({ between, kind }) => [...between, kind])).toEqual([
      [0, 1, 'precision'],
      [1, 2, 'precision'],
      [0, 2, 'conflict'],
    ])
  })

  test('readings are in order of support: origins, sources, known first', () => {
    const { discrepancies } = compareClaims(
      `basis: A one (from r) (known 2024-01-03) | B one (from r) (known 2024-01-03) | C two (known 2024-01-04)
       basis: D three (known 2024-01-02) | E four (from p, q) (known 2024-01-09)`,
      SETTING,
    )
    expect(discrepancies[0]?.readings.map(({ sources }) => sources.join(' '))).toEqual(['E', 'A B', 'D', 'C'])
  })

  test.each([
    'killed: A 3 (from p) | A 3 (from q) | B 4',
    'place: A kharkiv (as Kharkov) | A kharkiv (as Charkow) | B kyiv',
    'place: A kharkiv (as KHARKIV) | B kharkiv (as Kharkiv) | C kharkiv (as Kharkov)',
    'basis: B one | A two | C one | D two',
    'dated: A 2024-04-01/2024-04-30 | B 2024-04',
  ])('the order of the claims does not matter: %s', (line) => {
    const [id = '', ...rest] = line.split(': ')
    const reversed = `${id}: ${rest.join('').split(' | ').toReversed().join(' | ')}`
    expect(compareClaims(reversed, SETTING)).toEqual(compareClaims(line, SETTING))
  })
})
