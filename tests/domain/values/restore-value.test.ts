import { expect } from 'vitest'
import { formatValue, unitOf, valueKey } from '../../../src/domain/values/value.ts'
import { restoreValue } from '../../../src/domain/values/restore-value.ts'
import { ATTRIBUTES, valueOf } from '../arbitrary-claims.ts'
import { given } from '../given.ts'
import fc from '../../seeded-fast-check.ts'

const ofAttribute = fc
  .constantFrom(...ATTRIBUTES)
  .chain((attribute) => valueOf(attribute.type).map((value) => ({ attribute, value })))

given([ofAttribute])('a value that was published is restored as it was', ({ attribute, value }) => {
  const ownUnit = unitOf(value) === attribute.unit ? null : unitOf(value)
  const restored = restoreValue(formatValue(value), ownUnit, attribute)
  expect(restored).toEqual(value)
  expect(valueKey(restored)).toBe(valueKey(value))
})
