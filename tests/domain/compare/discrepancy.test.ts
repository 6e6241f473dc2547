import { expect, test } from 'vitest'
import {
  DISAGREEMENT_KINDS,
  DISCREPANCY_KINDS,
  levelOf,
  LEVELS,
  rankOf,
} from '../../../src/domain/compare/discrepancy.ts'

test('kinds, levels and their order follow from one table', () => {
  expect(LEVELS).toEqual(['disagree', 'differ', 'agree', 'silent'])
  expect(DISAGREEMENT_KINDS).toEqual(['conflict', 'certainty'])
  expect(DISCREPANCY_KINDS.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5, 6])
  const strength = DISCREPANCY_KINDS.map((kind) => LEVELS.indexOf(levelOf(kind)))
  expect(strength).toEqual(strength.toSorted((a, b) => a - b))
})
