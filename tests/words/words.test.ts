import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/words/languages.ts'
import { inLanguage, words, wordsFor } from '../../src/words/words.ts'

test.each(['en', 'en-GB', 'tlh', '', undefined])('the words of %s', (tag) => {
  expect(wordsFor(tag)).toBe(LANGUAGES.en)
})

test('without a page the words are English', () => {
  expect(words).toBe(LANGUAGES.en)
})

test('a section is that of the language of the page', () => {
  expect(inLanguage({ en: 'said' })).toBe('said')
})
