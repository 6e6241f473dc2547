import { describe, expect, it, test } from 'vitest'
import { sectionCount, size, tally } from '../../../../src/words/en/views/disagreements.ts'

describe('the tally of disagreements', () => {
  const all = { passed: 92, all: 92, events: 45, allEvents: 124, conflicts: 60, open: 3 }
  const said = (given: Partial<typeof all>) => tally({ ...all, ...given }).join('')

  it('counts all of them, and those that a filter leaves', () => {
    expect(said({})).toBe(
      '92 disagreements, on 45 of 124 events. 60 are contradictions; in 32, one source is surer than another. The editors have left 3 open.',
    )
    expect(said({ passed: 1, events: 1, conflicts: 1, open: 0 })).toBe(
      '1 of 92 disagreements, on 1 event. 1 is a contradiction.',
    )
    expect(said({ passed: 2, events: 1, conflicts: 0, open: 0 })).toBe(
      '2 of 92 disagreements, on 1 event. In each, one source is surer than another.',
    )
  })

  it('says no more if a filter leaves none', () => {
    expect(said({ passed: 0, events: 0, conflicts: 0, open: 0 })).toBe('0 of 92 disagreements, on 0 events. ')
  })

  it('has the contradictions as its middle part', () => {
    expect(tally(all)[1]).toBe('60 are contradictions')
  })
})

test('the order and the size', () => {
  expect(sectionCount(1, 'days', 'size')).toBe('1 disagreement, widest first')
  expect(sectionCount(3, 'ratios', 'event')).toBe('3 disagreements, in time order')
  expect([size('2 against 3, × 1.5', 2), size(null, 3)]).toEqual(['2 against 3, ×\u00A01.5', '3 readings'])
})
