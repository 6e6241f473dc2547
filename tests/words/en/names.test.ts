import { expect, test } from 'vitest'
import { toCountryName } from '../../../src/words/en/names.ts'
import { find } from '../../../src/words/en/views/filters.ts'

test.each([
  ['UA', 'Ukraine'],
  ['KP', 'North Korea'],
  ['??', '??'],
  ['ZZZZ', 'ZZZZ'],
])('the country %s is %s', (code, name) => expect(toCountryName(code)).toBe(name))

test.each([
  ['Actor', 'Find an actor'],
  ['Source', 'Find a source'],
])('a field for one of the facet %s', (facet, label) => expect(find(facet)).toBe(label))
