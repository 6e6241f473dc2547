import { describe, expect, test } from 'vitest'
import type { Attribute } from '../../../src/domain/attribute.ts'
import type { Stance } from '../../../src/domain/claim.ts'
import { formatEdtf } from '../../../src/words/en/dates.ts'
import { publishedValueWords, readingWords } from '../../../src/words/en/readings.ts'
import type { Naming } from '../../../src/words/naming.ts'
import { declareAttributes } from '../../claims-dsl.ts'

const NAMES: Readonly<Record<string, string>> = { russia: 'Russia', belarus: 'Belarus' }
const attributes: readonly Attribute[] = declareAttributes({
  dated: 'date',
  killed: 'quantity people',
  'launched-by': 'entity',
  basis: 'category',
  wording: 'text',
}).map((attribute) => ({ ...attribute, options: { law: 'Russian law' } }))
const naming: Naming = {
  nameOf: (id) => NAMES[id] ?? id,
  attribute: (id) => attributes.find((attribute) => attribute.id === id),
}

describe('readings in words, from what is published', () => {
  test.each<[string, string | string[] | null, string | null, string | null]>([
    ['dated', '2024-04-24~', null, 'about 24 April 2024'],
    ['killed', '>=3', 'people', 'at least 3 people'],
    ['killed', '1', null, '1 person'],
    ['killed', '7000', 'containers', '7,000 containers'],
    ['launched-by', 'russia', null, 'Russia'],
    ['launched-by', ['belarus', 'russia'], null, 'Belarus and Russia'],
    ['basis', 'law', null, 'Russian law'],
    ['basis', 'treaty', null, 'treaty'],
    ['wording', 'first of its kind', null, 'first of its kind'],
    ['undeclared', ['a', 'b'], null, 'a and b'],
    ['dated', null, null, null],
  ])('%s %s %s: “%s”', (attribute, value, unit, words) => {
    expect(publishedValueWords({ value, unit }, attribute, naming)).toBe(words)
  })

  test.each<[Stance, string, string | null, string]>([
    ['asserts', 'launched-by', 'russia', 'Russia'],
    ['hedges', 'launched-by', 'russia', 'probably Russia'],
    ['denies', 'launched-by', 'russia', 'not Russia'],
    ['undetermined', 'launched-by', null, 'could not be determined'],
    ['hedges', 'dated', '2024-04-25', 'probably 25 April 2024'],
    ['denies', 'killed', '3', 'not 3 people'],
    ['hedges', 'basis', 'law', 'probably: Russian law'],
    ['denies', 'wording', 'it fell on its own', 'not: it fell on its own'],
  ])('%s: %s %s', (stance, attribute, value, reading) => {
    expect(readingWords({ stance, value, unit: null }, attribute, naming)).toBe(reading)
  })

  test('a published date, and what is none', () => {
    expect([formatEdtf('2024-04-25'), formatEdtf('some day')]).toEqual(['25 April 2024', 'some day'])
  })
})
