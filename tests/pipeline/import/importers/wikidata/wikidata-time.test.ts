import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWikidataTime } from '../../../../../pipeline/import/importers/wikidata/wikidata-time.ts'

const JULIAN = 'http://www.wikidata.org/entity/Q1985786'
const read = (time: string, precision: number, calendarmodel = 'http://www.wikidata.org/entity/Q1985727') =>
  readWikidataTime({ time, precision, calendarmodel })
const edtf = (...args: Parameters<typeof read>) => read(...args).edtf

describe('a time of Wikidata', () => {
  it('is as exact as its precision says', () => {
    expect(edtf('+2020-08-04T00:00:00Z', 11)).toBe('2020-08-04')
    expect(edtf('+2020-08-00T00:00:00Z', 10)).toBe('2020-08')
    expect(edtf('+2020-00-00T00:00:00Z', 9)).toBe('2020')
    expect(edtf('+1980-00-00T00:00:00Z', 8)).toBe('198X')
    expect(edtf('+1900-00-00T00:00:00Z', 7)).toBe('1801/1900')
    expect(edtf('+1801-00-00T00:00:00Z', 7)).toBe('1801/1900')
    expect(read('+1000-00-00T00:00:00Z', 6)).toMatchObject({ edtf: null, why: expect.stringContaining('century') })
  })

  it('has no year 0 before Christ', () => {
    expect(edtf('-0001-00-00T00:00:00Z', 9)).toBe('0000')
    expect(edtf('-0044-00-00T00:00:00Z', 9)).toBe('-0043')
    expect(edtf('-0050-00-00T00:00:00Z', 8)).toBe('-0058/-0049')
    expect(edtf('-0005-00-00T00:00:00Z', 8)).toBe('-0008/0000')
    expect(edtf('-0100-00-00T00:00:00Z', 7)).toBe('-0099/0000')
    expect(edtf('-0101-00-00T00:00:00Z', 7)).toBe('-0199/-0100')
    expect(edtf('+0000-00-00T00:00:00Z', 9)).toBeNull()
  })

  it('tells days of the Julian calendar in the Gregorian one', () => {
    expect(read('-0044-03-15T00:00:00Z', 11, JULIAN)).toEqual({
      edtf: '-0043-03-13',
      gloss: '15 March 44 BC, Julian calendar',
    })
    expect(edtf('+1917-10-25T00:00:00Z', 11, JULIAN)).toBe('1917-11-07')
    expect(edtf('+1582-10-05T00:00:00Z', 11, JULIAN)).toBe('1582-10-15')
    expect(read('+1700-02-00T00:00:00Z', 10, JULIAN)).toEqual({
      edtf: '1700-02-11/1700-03-11',
      gloss: 'February 1700, Julian calendar',
    })
  })

  it('is ten days behind from 5 October 1582 to 28 February 1700, and thirteen in the 20th century', () => {
    const behind = (year: number, month: number, day: number) => {
      const two = (count: number) => String(count).padStart(2, '0')
      const found = edtf(`+${year}-${two(month)}-${two(day)}T00:00:00Z`, 11, JULIAN) ?? ''
      return (Date.parse(found) - Date.UTC(year, month - 1, day)) / 86_400_000
    }
    const [month, day] = [fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })]
    fc.assert(fc.property(fc.integer({ min: 1583, max: 1699 }), month, day, (year, m, d) => behind(year, m, d) === 10))
    fc.assert(fc.property(fc.integer({ min: 1901, max: 2099 }), month, day, (year, m, d) => behind(year, m, d) === 13))
  })
})
