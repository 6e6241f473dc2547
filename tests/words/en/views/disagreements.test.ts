import { describe, expect, it, test } from 'vitest'
import { sectionCount, size, tally } from '../../../../src/words/en/views/disagreements/disagreements.ts'

describe('the tally of disagreements', () => {
  const all = {
    passed: 92,
    all: 92,
    events: 45,
    allEvents: 124,
    natures: [
      ['independent', 21],
      ['retold', 58],
      ['within', 13],
    ],
    open: 3,
  } as const
  const said = (given: Partial<Parameters<typeof tally>[0]>) => tally({ ...all, ...given }).join('')

  it('counts all of them and how they come about, and those that a filter leaves', () => {
    expect(said({})).toBe(
      '92 disagreements, on 45 of 124 events. In 21, independent accounts contradict each other. In 58, one account is told in two ways. In 13, a source contradicts itself. The editors have left 3 open.',
    )
    expect(said({ passed: 1, events: 1, natures: [['retold', 1]], open: 0 })).toBe(
      '1 of 92 disagreements, on 1 event. In 1, one account is told in two ways.',
    )
  })

  it('says of how many these are the weightiest, where not all are listed', () => {
    expect(tally({ ...all, ofAll: 46_232 })[0]).toBe('The weightiest 92 of 46,232 disagreements, on 45 of 124 events. ')
    expect(tally({ ...all, passed: 3, events: 2, ofAll: 46_232 })[0]).toBe(
      '3 of the weightiest 92 of 46,232 disagreements, on 2 events. ',
    )
  })

  it('says no more if a filter leaves none', () => {
    expect(said({ passed: 0, events: 0, natures: [], open: 0 })).toBe('0 of 92 disagreements, on 0 events. ')
  })

  it('has the strongest nature as its middle part', () => {
    expect(tally(all)[1]).toBe('In 21, independent accounts contradict each other.')
  })
})

test('the order and the size', () => {
  expect(sectionCount(1, 'days', 'size')).toBe('1 disagreement, farthest apart first')
  expect(sectionCount(3, 'ratios', 'event')).toBe('3 disagreements, in time order')
  expect([size('2 against 3, × 1.5', 2), size(null, 3)]).toEqual(['2 against 3, ×\u00A01.5', '3 answers'])
})
