import { expect, test } from 'vitest'
import { toCountryName, toLanguageName, toLanguageWords } from '../../../src/words/en/names.ts'
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

test('names languages', () => {
  expect(toLanguageName('fr')).toBe('French')
  expect(toLanguageName('und')).toBeNull()
})

test('says the language of a source, and what a machine translated', () => {
  expect(toLanguageWords({ language: 'fr', machineTranslatedFrom: null })).toBe('French')
  expect(toLanguageWords({ language: 'en', machineTranslatedFrom: 'fr' })).toBe('English, by machine from French')
  expect(toLanguageWords({ language: 'ar', machineTranslatedFrom: 'und' })).toBe('Arabic, by machine')
  expect(toLanguageWords({ language: null, machineTranslatedFrom: 'fr' })).toBe('translated by machine from French')
  expect(toLanguageWords({ language: null, machineTranslatedFrom: null })).toBeNull()
})
