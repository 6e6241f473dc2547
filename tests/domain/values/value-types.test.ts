import { describe, expect, test } from 'vitest'
import { restoreValue } from '../../../src/domain/values/restore-value.ts'
import { formatValue, relateValues } from '../../../src/domain/values/value.ts'
import { VALUE_KINDS, valueTypeOf } from '../../../src/domain/values/value-types.ts'
import { entitiesWithin } from '../../claims-dsl.ts'

/** What every type of value must keep, a new one too. */
describe.each(VALUE_KINDS)('the type %s', (kind) => {
  const type = valueTypeOf(kind)
  const options = Object.fromEntries(type.examples.map((example) => [example, example]))
  const attribute = { id: 'any', type: kind, unit: null, options, units: new Map() }
  const read = (text: string) => restoreValue(text, null, attribute)

  test('has the kind by which it is found', () => {
    expect(type.kind).toBe(kind)
  })

  test.each(type.examples)('reads its example %s, and again what it writes of it', (example) => {
    const value = read(example)
    expect(value.kind).toBe(kind)
    expect(restoreValue(formatValue(value), null, attribute)).toEqual(value)
    expect(relateValues(value, read(example), entitiesWithin())).toBe('equal')
  })

  test('a list is one value or refused', () => {
    const texts = type.kind === 'category' ? Object.keys(attribute.options).toSorted() : ['kharkiv', 'kyiv']
    const several = () => restoreValue(texts, null, attribute)
    if (type.parseList) expect(formatValue(several())).toEqual(texts.length === 1 ? texts[0] : texts)
    else expect(several).toThrow('several values')
  })
})
