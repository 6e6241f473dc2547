import { expect, test } from 'vitest'
import { sourceName, toCountryName } from '../../../src/words/en/names.ts'
import { find } from '../../../src/words/en/views/filters/filter-choices.ts'

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

test('names a source by outlet and day, and by its title where that is not enough', () => {
  const story = { outlet: 'Reuters', published: '2024-01-05' }
  expect(sourceName(story)).toBe('Reuters, 5 January 2024')
  expect(sourceName({ ...story, apart: 'Story on two analysts' })).toBe(
    'Reuters, 5 January 2024: Story on two analysts',
  )
  expect(sourceName({ ...story, published: null, apart: 'Statements' })).toBe('Reuters: Statements')
})
