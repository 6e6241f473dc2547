import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '../../../src/domain/calendar-day.ts'
import { parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { CLOCKS } from '../../../src/domain/values/zoned-clocks.ts'
import { formatFuzzyDate } from '../../../src/words/en/dates.ts'
import { must, refusalOf } from '../../claims-dsl.ts'

const IN_UTC = { zone: 'UTC', clocks: CLOCKS }
const iso = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().replace(/:00\.000Z$/, 'Z') : '..')
const days = (range: { earliest: unknown; latest: unknown }) =>
  [range.earliest, range.latest].map((day) => (day === null ? '..' : formatIsoDay(day as never))).join(' … ')

describe('dates with a clock', () => {
  test.each([
    // text, instants, days by its own calendar, canonical text, in words
    ['2017-11-28T18:17Z', '2017-11-28T18:17Z … 2017-11-28T18:18Z', '2017-11-28', null, '28 November 2017, 18:17 UTC'],
    [
      '2017-11-28T18:17+00:00',
      '2017-11-28T18:17Z … 2017-11-28T18:18Z',
      '2017-11-28',
      '2017-11-28T18:17Z',
      '28 November 2017, 18:17 UTC',
    ],
    [
      '2020-08-04T18:07:35+03:00',
      '2020-08-04T15:07:35.000Z … 2020-08-04T15:07:36.000Z',
      '2020-08-04',
      null,
      '4 August 2020, 18:07:35 (UTC+03:00)',
    ],
    // Pyongyang was at +08:30 from August 2015 to May 2018.
    [
      '2017-11-29T02:47[Asia/Pyongyang]',
      '2017-11-28T18:17Z … 2017-11-28T18:18Z',
      '2017-11-29',
      '2017-11-29T02:47+08:30[Asia/Pyongyang]',
      '29 November 2017, 02:47 in Pyongyang (UTC+08:30)',
    ],
    [
      '2020-08-04T18:08+03:00[Asia/Beirut]',
      '2020-08-04T15:08Z … 2020-08-04T15:09Z',
      '2020-08-04',
      null,
      '4 August 2020, 18:08 in Beirut (UTC+03:00)',
    ],
    [
      '2024-01-01T12:00[Europe/London]',
      '2024-01-01T12:00Z … 2024-01-01T12:01Z',
      '2024-01-01',
      '2024-01-01T12:00+00:00[Europe/London]',
      '1 January 2024, 12:00 in London (UTC)',
    ],
    // Days, months and years of a place
    [
      '2017-11-29[Asia/Pyongyang]',
      '2017-11-28T15:30Z … 2017-11-29T15:30Z',
      '2017-11-29',
      null,
      '29 November 2017 in Pyongyang',
    ],
    ['2024-03-31[Europe/Kyiv]', '2024-03-30T22:00Z … 2024-03-31T21:00Z', '2024-03-31', null, '31 March 2024 in Kyiv'],
    ['2021-03-28[Asia/Beirut]', '2021-03-27T22:00Z … 2021-03-28T21:00Z', '2021-03-28', null, '28 March 2021 in Beirut'],
    [
      '2024-05-XX[America/Argentina/Buenos_Aires]',
      '2024-05-01T03:00Z … 2024-06-01T03:00Z',
      '2024-05-01 … 2024-05-31',
      '2024-05[America/Argentina/Buenos_Aires]',
      'May 2024 in Buenos Aires',
    ],
    [
      '2024-04-24~[Asia/Tokyo]',
      '2024-04-22T15:00Z … 2024-04-25T15:00Z',
      '2024-04-23 … 2024-04-25',
      null,
      'about 24 April 2024 in Tokyo',
    ],
    // The clocks were put back: which of the two is meant is not known, unless an offset says so.
    [
      '2024-10-27T02:30[Europe/Berlin]',
      '2024-10-27T00:30Z … 2024-10-27T01:31Z',
      '2024-10-27',
      null,
      '27 October 2024, 02:30 in Berlin',
    ],
    [
      '2024-10-27T02:30+01:00[Europe/Berlin]',
      '2024-10-27T01:30Z … 2024-10-27T01:31Z',
      '2024-10-27',
      null,
      '27 October 2024, 02:30 in Berlin (UTC+01:00)',
    ],
    // Intervals
    [
      '2020-08-04T18:07+03:00/2020-08-04T18:08[Asia/Beirut]',
      '2020-08-04T15:07Z … 2020-08-04T15:09Z',
      '2020-08-04',
      '2020-08-04T18:07+03:00/2020-08-04T18:08+03:00[Asia/Beirut]',
      '4 August 2020, 18:07 (UTC+03:00) – 4 August 2020, 18:08 in Beirut (UTC+03:00)',
    ],
    ['2020-08-04T18:07Z/..', '2020-08-04T18:07Z … ..', '2020-08-04 … ..', null, 'since 4 August 2020, 18:07 UTC'],
    ['../2020-08-04T18:07Z', '.. … 2020-08-04T18:08Z', '.. … 2020-08-04', null, 'by 4 August 2020, 18:07 UTC'],
    [
      '2019-04-10T23:30Z/2019-04-11',
      '2019-04-10T23:30Z … 2019-04-12T00:00Z',
      '2019-04-10 … 2019-04-11',
      null,
      '10 April 2019, 23:30 UTC – 11 April 2019',
    ],
  ])('%s is %s', (text, instants, writtenDays, canonical, words) => {
    const date = must(parseFuzzyDate(text, IN_UTC))
    const { startMs, endMs } = date.range.instants ?? expect.fail('has no instants')
    expect(`${iso(startMs)} … ${iso(endMs)}`).toBe(instants)
    expect(days(date.range)).toBe(writtenDays.includes('…') ? writtenDays : `${writtenDays} … ${writtenDays}`)
    expect(date.edtf).toBe(canonical ?? text)
    expect(formatFuzzyDate(date)).toBe(words)
    // What is published is read as the same.
    expect(must(parseFuzzyDate(date.edtf, IN_UTC))).toEqual(date)
  })

  test('what no zone is at hand for is said all the same', () => {
    const said = (text: string) => formatFuzzyDate(must(parseFuzzyDate(text)))
    expect(said('2017-11-29[Asia/Pyongyang]')).toBe('29 November 2017 in Pyongyang')
    expect(said('2017-11-29T02:47+08:30[Asia/Pyongyang]')).toBe('29 November 2017, 02:47 in Pyongyang (UTC+08:30)')
  })

  test.each([
    [
      '2024-03-31T02:30[Europe/Berlin]',
      '“2024-03-31T02:30[Europe/Berlin]” was on no clock: those of Europe/Berlin were put forward over it',
    ],
    ['2011-12-30[Pacific/Apia]', '“2011-12-30[Pacific/Apia]” does not exist: Pacific/Apia skipped that day'],
    [
      '2017-11-29T03:17+09:00[Asia/Pyongyang]',
      '“2017-11-29T03:17+09:00[Asia/Pyongyang]”: Asia/Pyongyang was at +08:30 then',
    ],
    [
      '2024-10-27T02:30+03:00[Europe/Berlin]',
      '“2024-10-27T02:30+03:00[Europe/Berlin]”: Europe/Berlin was at +02:00 or +01:00 then',
    ],
    ['2017-11-29T02:47Z[Asia/Pyongyang]', '“2017-11-29T02:47Z[Asia/Pyongyang]”: Asia/Pyongyang was at +08:30 then'],
    ['2017-11-29[Asia/Pyonyang]', 'there is no zone “Asia/Pyonyang”'],
    ['2017-11-29[asia/pyongyang]', 'there is no zone “asia/pyongyang”'],
    ['2017-11-29[+09:00]', 'there is no zone “+09:00”'],
    ['2017-11-29[]', 'there is no zone “”'],
    ['2017-02-30[Asia/Pyongyang]', '“2017-02-30” does not exist: 2017-02 has 28 days'],
    ['2017[Asia/Tokyo]/2018/2019', '“2017[Asia/Tokyo]/2018/2019” has more than one “/”'],
    ['2017-11-29[Asia/Pyongyang] ', '“2017-11-29[Asia/Pyongyang] ” is not a date'],
  ])('%j is refused', (text, message) => {
    const refusal = refusalOf(parseFuzzyDate(text, IN_UTC))
    expect(refusal.message).toBe(message)
    expect(refusal.hint).toMatch(/\.$/)
  })
})
