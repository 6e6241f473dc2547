import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/domain/verbatim/fold-text.ts'
import { checkClaims } from '../../../../src/views/sources/saved-copy/check-claims.ts'
import { sourceClaim, sourceFile } from '../../../source-fixture.ts'

const [quoted, written, silent, later] = [
  sourceClaim('dated', { quote: 'on “25 April”', asWritten: 'Monday' }),
  sourceClaim('killed', { asWritten: 'three' }),
  sourceClaim('author'),
  sourceClaim('dated', { quote: 'on 29 April', version: '2024-05-02' }),
]
const version = (capturedOn: string, sha256: string | null) => ({ capturedOn, archivedUrl: null, sha256, note: null })
const file = (
  versions = [version('2024-04-30', 'aa'), version('2024-05-02', null)],
  claims = [quoted, written, silent, later],
) =>
  sourceFile('s', {
    language: 'en',
    versions,
    events: [{ id: 'e', kind: 'report', title: 'E', date: null, claims }],
  })
const copy = (text: string, more: { sha256?: string; language?: string } = {}) => ({
  text: foldText(text),
  sha256: more.sha256 ?? 'ff',
  language: more.language ?? null,
})

describe('the claims of a source and a saved copy', () => {
  it('are found, gone, or without words to look for', () => {
    const { marks, counts, version: same } = checkClaims(file(), copy('It was on "25 April", a Monday. Three died.'))
    expect(marks.get(quoted)).toEqual({ kind: 'found' })
    expect(marks.get(written)).toEqual({ kind: 'gone', words: ['three'] })
    expect(marks.get(silent)).toEqual({ kind: 'no-words' })
    expect(marks.get(later)).toEqual({ kind: 'gone', words: ['on 29 April'] })
    expect(counts).toEqual({ found: 1, gone: 2, 'no-words': 1, 'other-version': 0 })
    expect(same).toBeNull()
  })

  it('name only the words that are gone', () => {
    expect(checkClaims(file(), copy('on "25 April"')).marks.get(quoted)).toEqual({ kind: 'gone', words: ['Monday'] })
  })

  it('are not sought in another version than theirs', () => {
    const result = checkClaims(file(), copy('on "25 April", Monday, three', { sha256: 'aa' }))
    expect(result.version?.capturedOn).toBe('2024-04-30')
    expect(result.marks.get(later)).toEqual({ kind: 'other-version', capturedOn: '2024-05-02' })
    expect(result.counts.gone).toBe(0)
  })

  it.each([
    ['letters', copy('Харьков, 25 апреля')],
    ['language', copy('Am 25. April', { language: 'de-DE' })],
    ['document', copy('Something else', { language: 'en-GB' })],
    ['document', copy('Something else')],
    [null, copy('on "25 April", a Monday', { language: 'de' })],
  ])('doubt where none is found: %s', (doubt, other) => {
    expect(checkClaims(file(), other).doubt).toBe(doubt)
  })

  it('have no doubt where there are no words at all', () => {
    expect(checkClaims(file([], [silent]), copy('Харьков'))).toMatchObject({ doubt: null, hasHashes: false })
  })
})
