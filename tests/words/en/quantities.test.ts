import { describe, expect, test } from 'vitest'
import { formatMeasure, formatQuantity, formatRatio } from '../../../src/words/en/quantities.ts'
import { must } from '../../claims-dsl.ts'
import { parseQuantity } from '../../../src/domain/values/quantity/quantity.ts'

describe('quantities in words', () => {
  test.each([
    ['3', '3'],
    ['999', '999'],
    ['1000', '1,000'],
    ['>=3', 'at least 3'],
    ['>3000000', 'more than 3,000,000'],
    ['<=9', 'at most 9'],
    ['<9', 'fewer than 9'],
    ['~50', 'about 50'],
    ['20..30', '20 to 30'],
    ['1.5..2.5', '1.5 to 2.5'],
    ['1500.1250', '1,500.125'],
    ['9007199254740991', '9,007,199,254,740,991'],
  ])('%s in words is “%s”', (text, words) => {
    expect(formatQuantity(must(parseQuantity(text, { unit: null, attributeUnit: null, units: new Map() })))).toBe(words)
  })

  test.each([
    [1.5, '× 1.5'],
    [2, '× 2'],
    [63 / 62, '× 1.02'],
    [10 / 3, '× 3.33'],
    [99.95, '× 100'],
    [123.44, '× 123.4'],
    [1234567, '× 1,235,000'],
  ])('the ratio %d is “%s”', (ratio, words) => {
    expect(formatRatio(ratio)).toBe(words)
  })

  test.each([
    ['1', 'missiles', '1 missile'],
    ['1', 'people', '1 person'],
    ['1', 'bodies', '1 body'],
    ['1', 'km', '1 km'],
    ['1', 'tonnes', '1 tonne'],
    ['1', 'launches', '1 launch'],
    ['1', 'boxes', '1 box'],
    ['1', 'losses', '1 loss'],
    ['1', 'companies', '1 company'],
    ['1', 'women', '1 woman'],
    ['1', 'feet', '1 foot'],
    ['1', 'times', '1 time'],
    ['1', 'shoes', '1 shoe'],
    ['1', 'buses', '1 bus'],
    ['1', 'series', '1 series'],
    ['1', 'vetoes', '1 veto'],
    ['1', 'torpedoes', '1 torpedo'],
    ['1', 'canoes', '1 canoe'],
    ['1', 'sorties', '1 sortie'],
    ['1', 'parties', '1 party'],
    ['1', 'lives', '1 life'],
    ['1', 'olives', '1 olive'],
    ['1', 'mass graves', '1 mass grave'],
    ['1', 'weapons caches', '1 weapons cache'],
    ['1', 'breaches', '1 breach'],
    ['1', 'crises', '1 crisis'],
    ['1', 'houses', '1 house'],
    ['1', 'trolleybuses', '1 trolleybus'],
    ['1', 'abuses', '1 abuse'],
    ['1', 'servicemen', '1 serviceman'],
    ['1', 'schoolchildren', '1 schoolchild'],
    ['1', 'headquarters', '1 headquarters'],
    ['1', 'KN-6s', '1 KN-6'],
    ['1', 'kbps', '1 kbps'],
    ['1', 'people killed', '1 person killed'],
    ['1', 'missiles fired at Kharkiv', '1 missile fired at Kharkiv'],
    ['1', 'armed wounded soldiers', '1 armed wounded soldier'],
    ['1', 'dollars a day', '1 dollar a day'],
    ['1', 'rockets or missiles', '1 rockets or missiles'],
    ['1', 'tonnes/day', '1 tonnes/day'],
    ['1', 'aircraft', '1 aircraft'],
    ['1', 'square miles', '1 square mile'],
    ['1', 'round trips', '1 round trip'],
    ['1', '122 mm shells', '1 122 mm shell'],
    ['1', 'shells and missiles', '1 shells and missiles'],
    ['1', 'tonnes of rice', '1 tonne of rice'],
    ['1', 'rounds per minute', '1 round per minute'],
    ['1', 'degrees Celsius', '1 degree Celsius'],
    // A unit that nobody knows stays as it is.
    ['1', 'Mw', '1 Mw'],
    ['1', 'gas', '1 gas'],
    ['1', 's', '1 s'],
    ['1', 'lbs', '1 lb'],
    ['1', 'percent', '1 percent'],
    ['1', 'цистерн', '1 цистерн'],
    ['>=1', 'missiles', 'at least 1 missile'],
    ['>=1', 'people', 'at least 1 person'],
    ['>1', 'people', 'more than 1 person'],
    ['<=1', 'people', 'at most 1 person'],
    ['~1', 'tonnes', 'about 1 tonne'],
    ['>=11', 'people', 'at least 11 people'],
    ['0', 'people', '0 people'],
    ['0.1', 'tonnes', '0.1 tonnes'],
    ['0..1', 'people', '0 to 1 people'],
    ['3', null, '3'],
  ])('%s of %s: “%s”', (text, unit, words) => {
    expect(formatMeasure({ text, unit })).toBe(words)
  })

  const units = new Map([
    ['kt', '1000 t'],
    ['km', '1000 m'],
    ['mi', '1.609344 km'],
    ['tonnes', '1 t'],
    ['dozen', '12 eggs'],
  ])

  test.each([
    ['2.75', 'kt', 't', '2.75 kt (2,750 t)'],
    ['>=2.75', 'kt', 't', 'at least 2.75 kt (2,750 t)'],
    ['~2.75', 'kt', 't', 'about 2.75 kt (2,750 t)'],
    ['20..30', 'kt', 't', '20 to 30 kt (20,000 to 30,000 t)'],
    ['2750', 't', 'kt', '2,750 t (2.75 kt)'],
    ['2754', 't', 'kt', '2,754 t (2.754 kt)'],
    ['1', 't', 'tonnes', '1 t (1 tonne)'],
    ['12345678', 'kt', 't', '12,345,678 kt (12,345,678,000 t)'],
    ['300', 'mi', 'km', '300 mi (about 482.8 km)'],
    ['300', 'km', 'mi', '300 km (about 186.4 mi)'],
    ['1', 'mi', 'm', '1 mi (about 1,609 m)'],
    ['2.75', 'kt', null, '2.75 kt (2,750 t)'],
    ['2.75', 'kt', 'people', '2.75 kt (2,750 t)'],
    ['2.75', 'kt', 'kt', '2.75 kt'],
    ['3', 'dozen', 'eggs', '3 dozen (36 eggs)'],
    ['dozens', 'kt', 't', 'dozens of kt'],
    ['3', 'people', 'people', '3 people'],
  ])('%s %s of an attribute in %s: “%s”', (text, unit, attributeUnit, words) => {
    expect(formatMeasure(must(parseQuantity(text, { unit, attributeUnit, units })))).toBe(words)
  })
})
