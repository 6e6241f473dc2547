import { describe, expect, it } from 'vitest'
import { toChainForest, type ChainBranch } from '../../../../src/views/event/chains/to-chain-forest.ts'
import { toClaimWords } from '../../../../src/views/event/chains/to-claim-words.ts'
import { toFoldWords } from '../../../../src/views/event/chains/to-fold-words.ts'
import { toOriginFolds } from '../../../../src/views/event/chains/to-origin-folds.ts'
import { toNames } from '../../../../src/views/event/to-names.ts'
import { claimOf } from '../finding-fixture.ts'
import { dossier, event } from '../fixture.ts'

const names = toNames(dossier, event)
const foldsOf = (...chains: string[]) => toOriginFolds(chains.map((chain) => claimOf(chain)))
const titlesOf = (...chains: string[]) => foldsOf(...chains).map((fold) => toFoldWords(fold, names).title)

describe('toOriginFolds', () => {
  it('folds sources that go back to one root, and keeps apart those that share none', () => {
    expect(titlesOf('reuters < un-report', 'kyiv-independent < reuters < un-report', 'tass')).toEqual([
      'Reuters and 1 that cite it',
      'TASS',
    ])
  })

  it('names the nearest source that all of them go back to, and says that nobody here read it', () => {
    expect(titlesOf('a < le-parisien < reuters < un-report', 'b < le-parisien < reuters < un-report')).toEqual([
      '2 sources that go back to Le Parisien (not read)',
    ])
    expect(titlesOf('a < un-report', 'b < reuters < un-report')).toEqual([
      '2 sources that go back to UN monitors (not read)',
    ])
  })

  it('counts a source once, however many claims it makes', () => {
    expect(foldsOf('reuters < un-report', 'reuters < un-report').map(({ sources }) => sources)).toEqual([['reuters']])
  })

  it('folds sixty copies to a line that names some', () => {
    const copies = Array.from({ length: 60 }, (_, n) => `copy${n} < reuters`)
    const [fold] = foldsOf('reuters', ...copies)
    expect(fold && toFoldWords(fold, names)).toMatchObject({
      title: 'Reuters and 60 that cite it',
      names: 'copy0, copy1, copy2 and 57 more',
    })
  })

  it('says of a source alone after whom it tells it, and in which words', () => {
    const saidBy = (rest: Parameters<typeof claimOf>[1]) => {
      const [fold] = toOriginFolds([claimOf('kyiv-independent < reuters', rest)])
      if (!fold) throw new Error('one claim is one fold')
      const { title, citing, written } = toFoldWords(fold, names)
      return [title, citing, written?.words]
    }
    const title = 'The Kyiv Independent'
    expect(saidBy({ speaker: 'un-monitors', asWritten: 'April 29' })).toEqual([title, 'citing UN monitors', 'April 29'])
    expect(saidBy({ quote: 'issued on April 29', asWritten: 'April 29' })).toEqual([title, '', 'issued on April 29'])
    expect(saidBy({})).toEqual([title, '', undefined])
  })

  it('is the origins where they share several, and no nearer source', () => {
    const joint = ['a', 'b'].map((source) => ({ ...claimOf(source), origins: ['reuters', 'tass'] }))
    expect(toOriginFolds(joint).map((fold) => toFoldWords(fold, names).title)).toEqual([
      '2 sources that go back to Reuters and TASS',
    ])
  })
})

describe('toChainForest', () => {
  const drawn = ({ id, claims, branches }: ChainBranch): string =>
    `${id}${claims.length > 0 ? '!' : ''}${branches.length > 0 ? `(${branches.map(drawn).join(' ')})` : ''}`
  const forestOf = (...chains: string[]) =>
    toChainForest(chains.map((chain) => claimOf(chain)))
      .map(drawn)
      .join(' ')

  it('draws who cites whom from the roots down, and marks who speaks', () => {
    expect(forestOf('a < r < root', 'b < r < root', 'r < root')).toBe('root(r!(a! b!))')
    expect(forestOf('a', 'b')).toBe('a! b!')
  })

  it('draws a source with two parents whole under the first, by name under the other', () => {
    expect(forestOf('c < a < one', 'c < b < two', 'd < c')).toBe('one(a(c!(d!))) two(b(c))')
  })

  it('ends where sources cite each other in a circle', () => {
    expect(forestOf('a < b', 'b < a')).toBe('a!(b!(a))')
  })
})

describe('toClaimWords', () => {
  it.each([
    ['asserts', null, ''],
    ['asserts', 'un-monitors', 'citing UN monitors'],
    ['undetermined', 'un-monitors', 'citing UN monitors, says that it could not be determined'],
    ['denies', null, 'denies it'],
    ['hedges', null, 'says that it is likely'],
  ] as const)('says %s by %s', (stance, speaker, words) => {
    expect(toClaimWords({ stance, speaker }, names)).toBe(words)
  })
})
