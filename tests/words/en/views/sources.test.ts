import { stated } from '../../../roots.ts'
import { expect, test } from 'vitest'
import { publishedWords, sourceName } from '../../../../src/words/en/names.ts'
import { bands, facts, figures, lede, none } from '../../../../src/words/en/views/sources/sources.ts'

test('how many sources are listed', () => {
  const shown = { sources: 5, origins: stated(4), read: 3 }
  expect(lede(shown, 5)).toBe(
    '5 sources, going back to 4 independent origins. 3 read by the editors, 2 known only through others.',
  )
  expect(lede({ sources: 0, origins: stated(0), read: 0 }, 3)).toMatch(/^0 of 3 sources\. 0 read/)
  expect(lede(shown, 1200)).toMatch(/^5 of 1,200 sources, going back to 4 independent origins\. 3 read/)
})

test('why no source is listed', () => {
  expect(none('tass', true)).toBe('No source matches “tass” and mentions an event that passes these filters.')
  expect(none('tass', false)).toBe('No source matches “tass”.')
  expect(none('', true)).toBe('No source mentions an event that passes these filters.')
})

test('a source in one line', () => {
  expect(sourceName({ outlet: 'Reuters', published: '2024-04-29' })).toBe('Reuters, 29 April 2024')
  expect(sourceName({ outlet: 'Reuters', published: null })).toBe('Reuters')
  expect(sourceName({ outlet: 'ABC', published: '2024-04-29/..' })).toBe('ABC, undated, 29 April 2024 or later')
  expect(publishedWords('2024-04~/..')).toBe('undated, about April 2024 or later')
  expect(publishedWords('2023-11/2024-04')).toBe('November 2023 – April 2024')
  expect(publishedWords('2023-11-01/2024-04-30')).toBe('1 November 2023 – 30 April 2024')
  expect(publishedWords('2024-04-29/2024-04-30')).toBe('29–30 April 2024')
  expect(publishedWords('2016')).toBe('2016')
  expect(facts('copy of AP', '30 April 2024', null)).toBe(' (copy of AP), 30 April 2024')
  expect(figures({ claims: 3, events: 2 }, 4)).toBe('3 claims on 2 events, cited by 4')
  expect(figures({ claims: 0, events: 0 }, 0)).toBe('No claim, cited by none')
  expect(figures(null, 0)).toBe('Cited by none')
})

test('bands of numbers', () => {
  expect(bands.claims([20, Infinity])).toBe('20 or more claims')
  expect(bands.cited([2, 4])).toBe('Cited by 2 to 4 sources')
  expect([bands.differs([0, 0]), bands.differs([1, 1])]).toEqual([
    'Contradicted by no assessment',
    'Contradicted by an assessment once',
  ])
})
