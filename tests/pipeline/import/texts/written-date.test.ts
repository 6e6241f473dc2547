import { describe, expect, it } from 'vitest'
import { readWrittenDate } from '../../../../pipeline/import/texts/written-date.ts'
import { parseFuzzyDate } from '../../../../src/domain/values/fuzzy-date.ts'
import fc from '../../../seeded-fast-check.ts'

const read = (text: string, order: 'dmy' | 'mdy' | null = null) => {
  const placed = readWrittenDate(text, { order, zone: null })
  return placed.edtf ?? `× ${placed.why}`
}

describe('readWrittenDate', () => {
  it.each([
    ['2024-04-29', '2024-04-29'],
    ['2024-04~', '2024-04~'],
    ['2024/4/9', '2024-04-09'],
    ['20240429', '2024-04-29'],
    ['2014-01-22 00:00:00.000', '2014-01-22'],
    ['2014-01-22 10:30:00 UTC', '2014-01-22T10:30:00Z'],
    ['2014-01-22T10:30:00.000+0200', '2014-01-22T10:30:00+02:00'],
    ['26 oct 899', '0899-10-26'],
    ['1st of May, 1945', '1945-05-01'],
    ['April 29, 2024', '2024-04-29'],
    ['Sept. 2013', '2013-09'],
    ['29. April 2024', '2024-04-29'],
    ['29 de abril de 2024', '2024-04-29'],
    ['29 квітня 2024', '2024-04-29'],
    ['29.4.2024', '2024-04-29'],
    ['29/04/2024', '2024-04-29'],
    ['04/29/2024 6:07 pm', '2024-04-29'],
    ['4/4/2024', '2024-04-04'],
    ['c. 886', '0886~'],
    ['circa 1367-04', '1367-04~'],
    ['1190?', '1190?'],
    ['55 BC', '-0054'],
    ['AD 43', '0043'],
    ['-55', '-0054'],
    ['15 March 44 BC', '-0043-03-15'],
    ['1940s', '194X'],
    ['Between 47 and 50', '0047/0050'],
    ['1939–1945', '1939/1945'],
    ['1939-1945', '1939/1945'],
    ['from 1 May 1945 to June 1945', '1945-05-01/1945-06'],
    ['after 1066', '1066/..'],
    ['before Christmas', '× “Christmas” is no date that can be read'],
    ['924 after 17 jul 924', '0924'],
    ['3/4/2024', '× “3/4/2024” has day and month in an order that nothing tells'],
    ['3/4/24', '× “3/4/24” is no date that can be read'],
    ['30 February 2023', '× “2023-02-30” does not exist: 2023-02 has 28 days'],
    ['1945–1939', '× the interval “1945/1939” ends before it begins'],
    ['0', '× there is no year 0: AD 1 follows 1 BC'],
    ['next week', '× “next week” is no date that can be read'],
  ])('%s → %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  })

  it('takes the order that it is told', () => {
    expect([read('3/4/2024', 'dmy'), read('3/4/2024', 'mdy')]).toEqual(['2024-04-03', '2024-03-04'])
  })

  it('gives EDTF or a reason, whatever the text', () => {
    const piece = fc.constantFrom(
      'c. ',
      '3',
      '12',
      '2024',
      '44',
      '/',
      '-',
      '.',
      ' ',
      ' May ',
      'BC',
      '–',
      '10:30',
      '?',
      'between ',
      ' and ',
      'T',
      'Z',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const placed = readWrittenDate(pieces.join(''), { order: 'dmy', zone: null })
        if (placed.edtf !== null) expect(parseFuzzyDate(placed.edtf)).toMatchObject({ ok: true })
        else expect(placed.why).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
