import { describe, expect, it } from 'vitest'
import { filesOfWord, readNumbers, writeNumbers } from '../../../src/contract/packs/search-files.ts'
import fc from '../../seeded-fast-check.ts'

const COUNT = 5000
const read = (text: string) => {
  const flags = new Uint8Array(COUNT)
  readNumbers(text, flags)
  return [...flags.keys()].filter((number) => flags[number] === 1)
}

describe('rising numbers as a text', () => {
  it('are read as they were written, few or many', () => {
    const numbers = fc.oneof(
      fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 40 }),
      fc.array(fc.boolean(), { maxLength: 400 }).map((flags) => flags.flatMap((flag, at) => (flag ? [at] : []))),
    )
    fc.assert(
      fc.property(numbers, (given) => {
        const sorted = [...given].sort((a, b) => a - b)
        expect(read(writeNumbers(sorted))).toEqual(sorted)
      }),
    )
  })

  it('take a digit a number where these are near, and a sixth of one where they are dense', () => {
    expect(writeNumbers([0, 1, 15])).toBe('AAN')
    expect(writeNumbers([40])).toBe('oB')
    expect(writeNumbers(Array.from({ length: 600 }, (_, at) => at))).toBe(`.${'_'.repeat(100)}`)
  })
})

describe('the files of a word', () => {
  const firsts = ['ab', 'cat', 'catch', 'dog']

  it.each([
    ['a', false, [0, 0]],
    ['aa', true, null],
    ['aa', false, null],
    ['cat', true, [1, 1]],
    ['cat', false, [1, 2]],
    ['c', false, [0, 2]],
    ['zoo', false, [3, 3]],
  ] as const)('%s, whole: %s', (word, isWhole, expected) => {
    expect(filesOfWord(firsts, word, isWhole)).toEqual(expected)
  })
})
