import { statedRoots } from '../../../roots.ts'
import { describe, expect, it } from 'vitest'
import { toFoldWords } from '../../../../src/views/event/chains/fold-words.ts'
import { toOriginFolds } from '../../../../src/views/event/chains/origin-fold.ts'
import { claimOf, names } from '../finding-fixture.ts'

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
    const joint = ['a', 'b'].map((source) => ({ ...claimOf(source), roots: statedRoots('reuters', 'tass') }))
    expect(toOriginFolds(joint).map((fold) => toFoldWords(fold, names).title)).toEqual([
      '2 sources that go back to Reuters and TASS',
    ])
  })

  it('finds the nearest source of two that stand beneath ten thousand', () => {
    const way = Array.from({ length: 10_000 }, (_, at) => `s${at}`).join(' < ')
    const [fold] = foldsOf(`a < ${way}`, `b < ${way}`)
    expect(fold?.through).toBe('s0')
  })
})
