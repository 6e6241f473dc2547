import { describe, expect, it } from 'vitest'
import { claimed, someNames, tree } from '../../../../src/words/en/views/chains.ts'

describe('claimed', () => {
  it.each([
    ['asserts', null, ''],
    ['asserts', 'UN monitors', 'citing UN monitors'],
    ['undetermined', 'UN monitors', 'citing UN monitors, says that it could not be determined'],
    ['denies', null, 'denies it'],
    ['hedges', null, 'says that it is likely'],
  ] as const)('says %s by %s', (stance, speaker, words) => {
    expect(claimed(stance, speaker)).toBe(words)
  })
})

describe('words of chains', () => {
  it('names a few sources and counts the rest, but never only one', () => {
    expect(someNames(['A', 'B', 'C', 'D'])).toBe('A, B, C, D')
    expect(someNames(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more')
  })

  it('counts the answers that change', () => {
    expect([1, 2].map(tree.changes)).toEqual(['1 answer changes here', '2 answers change here'])
  })
})
