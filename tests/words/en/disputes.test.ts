import { describe, expect, it } from 'vitest'
import { toDayRange } from '../../../src/contract/axis/iso-days.ts'
import { disputeWords } from '../../../src/words/en/disputes.ts'
import { count } from '../../../src/words/en/numbers.ts'
import { ghost, onDay } from '../../index-fixture.ts'
import { stated } from '../../roots.ts'

describe('disputeWords', () => {
  it('says nothing of a dispute where there is none', () => {
    expect(disputeWords(onDay('a', '2024-04-25'))).toEqual({
      date: '',
      gap: '',
      exactGap: '',
      sources: '1 source, 1 origin',
      points: '',
    })
  })

  it('names every other date, as exact as it is', () => {
    const ghosts = [ghost('2024-04-29'), ghost('2024-05-01', '2024-05-31'), ghost('2024-06-01', null)]
    const event = onDay('a', '2024-04-25', {
      ghosts,
      sources: ['x', 'y', 'z'],
      origins: stated(2),
      disputes: ['occurred', 'killed'],
    })
    expect(disputeWords(event)).toEqual({
      date: 'or 29 April, May or since June 2024',
      gap: 'at least 37 days apart',
      exactGap: 'at least 37 days',
      sources: '3 sources, 2 independent origins',
      points: '2\u00A0points in dispute',
    })
  })

  it('counts in the singular and the plural', () => {
    expect([0, 1, 2].map((n) => count(n, 'day'))).toEqual(['0 days', '1 day', '2 days'])
  })

  it('reads open ends', () => {
    expect(toDayRange({ earliest: null, latest: null })).toEqual({ earliest: null, latest: null })
    expect(toDayRange({ earliest: '1970-01-02', latest: null })).toEqual({ earliest: 1, latest: null })
  })
})
