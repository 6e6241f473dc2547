import { expect, test } from 'vitest'
import { toLanguageName, toLanguageWords } from '../../../../../src/words/en/views/sources/languages.ts'

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
