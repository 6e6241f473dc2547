import { describe, expect, it } from 'vitest'
import { withoutWords as without } from '../../../../../src/words/sections/excerpt/without-words.ts'

describe('what hangs on what is taken out', () => {
  it.each([
    [without.lost(1, 'an-origin'), '1 event loses its only origin'],
    [without.lost(9, 'an-origin'), '9 events lose their only origin'],
    [without.lost(2, 'origins'), '2 events lose all their origins'],
    [without.lost(1, 'sources'), '1 event loses all its sources'],
    [without.vanished(12), '12 disagreements vanish'],
    [without.appeared(1), '1 disagreement appears'],
    [without.moved(3), '3 dates change'],
    [without.movedTo('29 April 2024', null), 'no date; with it 29 April 2024'],
    [without.movedTo(null, '25 April 2024'), '25 April 2024; with it no date'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })
})
