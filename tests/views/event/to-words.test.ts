import { describe, expect, it } from 'vitest'
import { toDisputedDates } from '../../../src/views/event/to-disputed-dates.ts'
import { toFittingNames } from '../../../src/views/event/to-fitting-names.ts'
import { toFragmentUrl } from '../../../src/ui/fragment-url.ts'
import { toLanguageName, toLanguageWords } from '../../../src/words/language-name.ts'
import { toOwnAccount } from '../../../src/views/event/chains/to-own-account.ts'
import { toSideConflicts } from '../../../src/views/event/to-side-conflicts.ts'
import { countOf, countsFinding } from './finding-fixture.ts'
import { toReadingWords, toVerdictWords } from '../../../src/words/reading-words.ts'

const day = (iso: string) => ({ earliest: iso, latest: iso })
const ghost = (range: { earliest: string; latest: string }) => ({ ...range, sources: [] })

describe('toDisputedDates', () => {
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
    expect(toDisputedDates({ at: day(at), ghosts: ghosts.map(ghost) })).toBe(words)
  })

  it('says nothing where no other date is claimed', () => {
    expect(toDisputedDates({ at: day('2024-04-25'), ghosts: [] })).toBeNull()
  })
})

describe('toReadingWords', () => {
  it.each([
    ['asserts', 'Russia', 'Russia'],
    ['hedges', 'Russia', 'probably: Russia'],
    ['denies', 'Russia', 'denies: Russia'],
    ['undetermined', null, 'says that it could not be determined'],
  ] as const)('%s %s: %s', (stance, label, words) => {
    expect(toReadingWords({ stance, label })).toBe(words)
  })

  it('says as a verdict what the editors say themselves', () => {
    expect(toVerdictWords({ stance: 'undetermined', label: null })).toBe('could not be determined')
  })
})

describe('toSideConflicts', () => {
  const [atLeast, one, other] = [
    countOf('>=47', '2024-01-02'),
    countOf('62', '2024-01-02'),
    countOf('63', '2024-01-02'),
  ]
  const { readings } = countsFinding([atLeast, one, other])

  it('names two that exclude each other where both agree with the one that stands', () => {
    const compatible = readings.map((said, place) => (place === 0 ? said : { ...said, standing: 'other' as const }))
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

describe('toOwnAccount', () => {
  it('says what a source took from nobody', () => {
    const claim = (source: string, origins: string[]) => ({ source, origins })
    expect(toOwnAccount('a', [claim('a', ['b'])])).toBe('')
    expect(toOwnAccount('a', [claim('a', ['a'])])).toBe('Own account.')
    expect(toOwnAccount('a', [claim('a', ['a']), claim('a', ['b'])])).toBe('In part its own account.')
  })
})
