import { describe, expect, it } from 'vitest'
import { change, inVersion, otherVersion } from '../../../../src/words/en/views/sources/evidence.ts'
import { fault, identity, mark, outcome } from '../../../../src/words/en/views/sources/saved-copy.ts'

it('says what each version has', () => {
  const versions = [
    { capturedOn: '2024-04-30', words: '25 April 2024' },
    { capturedOn: '2024-05-02', words: 'denies: Russia' },
  ]
  expect(change('Kyiv Post', versions)).toBe(
    'Kyiv Post changed its text. Captured on 30 April 2024: 25 April 2024. Captured on 2 May 2024: denies: Russia.',
  )
  expect(inVersion('2024-04-30')).toBe('In the version captured on 30 April 2024.')
  expect(otherVersion({ capturedOn: '2024-05-02', words: '29 April 2024' })).toBe(
    'Captured on 2 May 2024, it says: 29 April 2024.',
  )
})

describe('a saved copy', () => {
  const counts = { found: 12, gone: 1, 'no-words': 1, 'other-version': 2 }
  it('is told by what stands in it', () => {
    expect(outcome('a.html', counts)).toBe(
      'a.html: the words of 12 claims stand in it, those of 1 do not. 1 claim has no words to look for. 2 claims are of another version.',
    )
    expect(outcome('a.html', { found: 0, gone: 0, 'no-words': 3, 'other-version': 0 })).toBe(
      'a.html: no claim of this source has words to look for.',
    )
  })

  it('is the text of the editors, or is not', () => {
    expect(identity('2024-04-30', true)).toBe('It is, byte for byte, the text that the editors saved on 30 April 2024.')
    expect(identity(null, true)).toMatch(/^It is another file/)
    expect(identity(null, false)).toMatch(/^The editors have noted no hash/)
  })

  it('is told by what is wrong with it', () => {
    expect(fault('empty', 'a.txt')).toBe('a.txt is empty.')
    expect(fault('no-file', '')).toMatch(/^That is no file/)
  })

  it('marks a claim', () => {
    expect(mark({ kind: 'gone', words: ['a', 'b'] })).toBe('Not in your copy: “a”, “b”.')
    expect(mark({ kind: 'other-version', capturedOn: '2024-04-30' })).toBe(
      'Your copy is another version than that of 30 April 2024.',
    )
  })
})
