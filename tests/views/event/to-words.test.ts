import { describe, expect, it } from 'vitest'
import { toFittingNames } from '../../../src/views/event/to-fitting-names.ts'
import { toFragmentUrl } from '../../../src/ui/fragment-url.ts'
import { toLanguageName, toLanguageWords } from '../../../src/words/en/names.ts'
import { toOwnShare } from '../../../src/views/event/chains/to-own-account.ts'
import { toSideConflicts } from '../../../src/views/event/to-side-conflicts.ts'
import { countOf, countsFinding } from './finding-fixture.ts'

describe('toSideConflicts', () => {
  const [atLeast, one, other] = [
    countOf('>=47', '2024-01-02'),
    countOf('62', '2024-01-02'),
    countOf('63', '2024-01-02'),
  ]
  const { readings } = countsFinding([atLeast, one, other])

  it('names two that exclude each other where both agree with the one that stands', () => {
    const compatible = readings.map((said, place) =>
      place === 0 ? said : { ...said, reading: { ...said.reading, standing: 'other' as const } },
    )
    const parts = (a: number, b: number) => a > 0 && b > 0
    expect(toSideConflicts({ readings: compatible, parts })).toEqual(['62 people and 63 people contradict each other'])
  })

  it('says nothing of what departs from the one that stands, for its mark does', () => {
    expect(toSideConflicts({ readings, parts: (a, b) => a !== b })).toEqual([])
  })
})

describe('toFragmentUrl', () => {
  it('points to the words', () => {
    expect(toFragmentUrl('https://a.org/x', 'made-by, 50 & more')).toBe(
      'https://a.org/x#:~:text=made%2Dby%2C%2050%20%26%20more',
    )
    expect(toFragmentUrl('https://a.org/x#top', 'a')).toBe('https://a.org/x#top:~:text=a')
    expect(toFragmentUrl('https://a.org/x', null)).toBe('https://a.org/x')
  })
})

describe('small words', () => {
  it('names languages, and as many outlets as fit', () => {
    expect(toLanguageName('fr')).toBe('French')
    expect(toLanguageName('und')).toBeNull()
    expect(toLanguageWords({ language: 'fr', machineTranslatedFrom: null })).toBe('French')
    expect(toLanguageWords({ language: 'en', machineTranslatedFrom: 'fr' })).toBe('English, by machine from French')
    expect(toLanguageWords({ language: 'ar', machineTranslatedFrom: 'und' })).toBe('Arabic, by machine')
    expect(toLanguageWords({ language: null, machineTranslatedFrom: 'fr' })).toBe('translated by machine from French')
    expect(toLanguageWords({ language: null, machineTranslatedFrom: null })).toBeNull()
    expect(toFittingNames(['Reuters', 'RFI', 'Tagesspiegel'], 150)).toBe('Reuters, RFI and 1 more')
    expect(toFittingNames(['Reuters'], 10)).toBe('')
  })
})

describe('toOwnShare', () => {
  it('says how much a source took from nobody', () => {
    const claim = (source: string, origins: string[]) => ({ source, origins })
    expect(toOwnShare('a', [claim('a', ['b'])])).toBe('none')
    expect(toOwnShare('a', [claim('a', ['a'])])).toBe('all')
    expect(toOwnShare('a', [claim('a', ['a']), claim('a', ['b'])])).toBe('part')
  })
})
