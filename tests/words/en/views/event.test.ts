import { stated } from '../../../roots.ts'
import { describe, expect, it } from 'vitest'
import { toDayRange } from '../../../../src/contract/axis/iso-days.ts'
import type { IsoDayRange } from '../../../../src/contract/parts.ts'
import {
  disputedDates,
  givenBy,
  involved,
  onlyMention,
  pager,
  pictures,
  verdict,
} from '../../../../src/words/en/views/event.ts'

const day = (iso: string) => ({ earliest: iso, latest: iso })

const disputedOn = (at: string, ghosts: readonly (IsoDayRange & { date?: string })[]) => ({
  at: day(at),
  date: at,
  ghosts: ghosts.map((ghost) => ({ ...ghost, sources: ['reuters'] })),
})

describe('disputedDates', () => {
  it.each([
    ['2024-04-25', [day('2024-04-29')], '25 or 29 April'],
    ['2024-04-29', [day('2024-04-25'), day('2024-04-27')], '25, 27 or 29 April'],
    ['2024-04-25', [day('2024-05-02')], '25 April or 2 May'],
    ['2019-04-24', [day('2024-04-24')], '24 April 2019 or 24 April 2024'],
    ['2024-03-28', [{ earliest: '2024-04-01', latest: '2024-04-30' }], '28 March or April 2024'],
    [
      '2024-01-02',
      [day('2024-01-04'), { earliest: '2024-04-01', latest: '2024-04-10' }, day('2024-04-02')],
      '2 or 4 January, 1–10 April or 2 April 2024',
    ],
  ])('%s against %j: %s', (at, ghosts, words) => {
    expect(disputedDates(disputedOn(at, ghosts))).toBe(words)
  })

  it('is null if no other date is claimed', () => {
    expect(disputedDates(disputedOn('2024-04-25', []))).toBeNull()
  })

  it('says a date as it was given, where it says more than its days', () => {
    const about = { earliest: '2024-02-28', latest: '2024-03-01', date: '2024-02-29~' }
    expect(disputedDates(disputedOn('2024-02-20', [about]))).toBe('20 February or about 29 February 2024')
    const winter = { earliest: '2023-12-01', latest: '2024-02-29', date: '2023-24' }
    expect(disputedDates(disputedOn('2024-04-25', [winter]))).toBe('winter 2023 or 25 April 2024')
  })
})

describe('words of an event', () => {
  it('names places, then actors, and leaves out what there is none of', () => {
    expect(involved(['New York'], ['UN monitors', 'Russia'])).toBe('New York. UN monitors, Russia.')
    expect(involved([], ['UN monitors'])).toBe('UN monitors.')
  })

  it('counts origins only if there are several sources', () => {
    expect(givenBy(1, stated(1))).toBe('1 source')
    expect(givenBy(5, stated(1))).toBe('5 sources, 1 origin')
    expect(givenBy(2, stated(3))).toBe('2 sources, resting on 3 independent origins')
  })

  it('says who alone mentions an attribute, and what stands in a sentence', () => {
    expect(onlyMention(['Reuters'])).toBe('only Reuters mentions it')
    expect(onlyMention(['ABC', 'Reuters', 'TASS'])).toBe('only ABC, Reuters and TASS mention it')
    expect(verdict.answer('probably: Russia')).toBe('Probably: Russia.')
    expect(verdict.stands('not Russia')).toBe('Not Russia stands.')
  })

  it('says the place of an event among those shown', () => {
    expect(pager.position(80, 1117)).toBe('80 of 1,117')
    expect(pager.position(49_991, 100_000)).toBe('49,991 of 100,000')
    expect(pager.position(null, 117)).toBe('not among these 117')
  })

  it('says the time between two dates in units that people use, and “at least” between spans', () => {
    const between = (from: IsoDayRange, to: IsoDayRange) => pictures.gap(toDayRange(from), toDayRange(to))
    expect(between(day('2024-04-25'), day('2024-04-29'))).toBe('4 days')
    expect(between(day('2003-04-24'), day('2024-04-24'))).toBe('21 years')
    expect(between({ earliest: '2023-01-01', latest: '2023-01-31' }, day('2023-12-31'))).toBe('at least 11 months')
    expect(between(day('2024-04-25'), { earliest: '2024-04-01', latest: '2024-04-30' })).toBeNull()
  })

  it('shortens counts for an axis from ten thousand on', () => {
    expect([130, 9999, 12_000].map(pictures.shortCount)).toEqual(['130', '9,999', '12K'])
  })
})
